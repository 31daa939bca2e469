"""Second factors.

Sessions that live while this is brought in keep their roles until they end, eight hours later at most.
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": r"""
CREATE TABLE IF NOT EXISTS "factor_challenges" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "key" VARCHAR(64) NOT NULL UNIQUE,
    "purpose" VARCHAR(12) NOT NULL,
    "secret" TEXT,
    "expires_at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36) NOT NULL REFERENCES "accounts" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "factor_challenges_account" ON "factor_challenges" ("account_id");
CREATE TABLE IF NOT EXISTS "factors" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(8) NOT NULL,
    "name" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "counter" BIGINT NOT NULL,
    "credential_lookup" VARCHAR(64) UNIQUE,
    "made_on" DATE NOT NULL,
    "used_on" DATE,
    "account_id" CHAR(36) NOT NULL REFERENCES "accounts" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "factors_account" ON "factors" ("account_id");
CREATE TABLE IF NOT EXISTS "factor_resets" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "asked_at" TIMESTAMP NOT NULL,
    "asked_by_id" CHAR(36) NOT NULL REFERENCES "accounts" ("id") ON DELETE RESTRICT,
    "unit_id" CHAR(36) NOT NULL REFERENCES "units" ("id") ON DELETE RESTRICT,
    "person_id" CHAR(36) NOT NULL UNIQUE REFERENCES "people" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "factor_resets_unit" ON "factor_resets" ("unit_id");
CREATE INDEX IF NOT EXISTS "factor_resets_asked_by" ON "factor_resets" ("asked_by_id");
CREATE TABLE IF NOT EXISTS "recovery_codes" (
    "key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "salt" VARCHAR(32) NOT NULL,
    "account_id" CHAR(36) NOT NULL REFERENCES "accounts" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "recovery_codes_account" ON "recovery_codes" ("account_id");
ALTER TABLE "sessions" ADD "proven_at" TIMESTAMP;
ALTER TABLE "accounts" ADD "factors_reset_at" TIMESTAMP;
UPDATE "sessions" SET "proven_at" = "created_at" WHERE "ended_at" IS NULL;
""",
    "postgres": r"""
CREATE TABLE IF NOT EXISTS "factor_challenges" (
    "id" UUID NOT NULL PRIMARY KEY,
    "key" VARCHAR(64) NOT NULL UNIQUE,
    "purpose" VARCHAR(12) NOT NULL,
    "secret" TEXT,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "accounts" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "factor_challenges_account" ON "factor_challenges" ("account_id");
CREATE TABLE IF NOT EXISTS "factors" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(8) NOT NULL,
    "name" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "counter" BIGINT NOT NULL,
    "credential_lookup" VARCHAR(64) UNIQUE,
    "made_on" DATE NOT NULL,
    "used_on" DATE,
    "account_id" UUID NOT NULL REFERENCES "accounts" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "factors_account" ON "factors" ("account_id");
CREATE TABLE IF NOT EXISTS "factor_resets" (
    "id" UUID NOT NULL PRIMARY KEY,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "asked_by_id" UUID NOT NULL REFERENCES "accounts" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "units" ("id") ON DELETE RESTRICT,
    "person_id" UUID NOT NULL UNIQUE REFERENCES "people" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "factor_resets_unit" ON "factor_resets" ("unit_id");
CREATE INDEX IF NOT EXISTS "factor_resets_asked_by" ON "factor_resets" ("asked_by_id");
CREATE TABLE IF NOT EXISTS "recovery_codes" (
    "key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "salt" VARCHAR(32) NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "accounts" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "recovery_codes_account" ON "recovery_codes" ("account_id");
ALTER TABLE "sessions" ADD "proven_at" TIMESTAMPTZ;
ALTER TABLE "accounts" ADD "factors_reset_at" TIMESTAMPTZ;
UPDATE "sessions" SET "proven_at" = "created_at" WHERE "ended_at" IS NULL;
""",
}

DOWN = {
    "sqlite": r"""
ALTER TABLE "sessions" DROP COLUMN "proven_at";
ALTER TABLE "accounts" DROP COLUMN "factors_reset_at";
DROP TABLE IF EXISTS "factor_challenges";
DROP TABLE IF EXISTS "recovery_codes";
DROP TABLE IF EXISTS "factors";
DROP TABLE IF EXISTS "factor_resets";
""",
    "postgres": r"""
ALTER TABLE "sessions" DROP COLUMN "proven_at";
ALTER TABLE "accounts" DROP COLUMN "factors_reset_at";
DROP TABLE IF EXISTS "factor_challenges";
DROP TABLE IF EXISTS "recovery_codes";
DROP TABLE IF EXISTS "factors";
DROP TABLE IF EXISTS "factor_resets";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    """Give aerich the text for this dialect; it asks without a connection only for PostgreSQL."""
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Give aerich the text that takes it back."""
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXetz2ki2/1e6/GUzVQwV23l4yK1bhW2csLHBCzhzZ9dbspAao7FQM5IwYWfnf7/ndE"
    "tCT5AwYKH0l5lY6tMtfv067/Pn0YTp1HTqX+niCzN1ah81yJ9Hljqh8I/kyxo5UqfT5St8"
    "4KpDk7d+ogtlzNvx5+rQcW1Vc+HVSDUdCo906mi2MXUNZiFBk9gzyzKsRzK1mUYdp0HmY0"
    "MbE+jJIYZLniw2d2rEsAizodsaUS2dDBdeK2jgUOi5Dv+jlqK6SE4tfG6qDrxUDZ04rI4f"
    "ozMNvgaG2vO4M8v4Y0YVlz1Sd8zR/de/4bFh6fQ7dfw/p0/KyKCmHgHf0LED/lxxF1P+7O"
    "6ufXnFW+JvGioaM2cTa9l6unDHzAqaz2aGXkcafPdILWqrLtVDE2LNTNObPv+R+GJ44Noz"
    "Gnyqvnyg05E6M3Faj/5nNLM0nE1Awn6mdv3JcOuG7tQtOlcM/X+9rwxRKEqnO1D6rYGiHC"
    "UWBH5NbK68RxqzcDEZlouY/fmX6HeJDX96hANcfGn23px++ImjwRz30eYvOXJHf3FC1VUF"
    "Kcd/CTjOupXE/O/9bicd84AgBrtuaC75LzENx90EeP/BEvnl/vGB9KHaL7gIBfY8cZw/TH"
    "zQ+dbsccRvmv/HIWew48Vp0Lm47p7HZwE7OOfTsIQd9xJ+TwL4i7FqpwMfIolBDz/kACE/"
    "mqjfFZNaj+4Y/jxbMQM+3mdxtL0XJ/gmji8/pJL4XgJArjGhWRgHZPHl7dHV/X8cIOIrIB"
    "60b1r9QfPmNrLSL5uDFr454U8XsadvPsTmI+iE/NoefCH4J/lnt9OKb4ig3eCfR/hN6sxl"
    "ChwriqqHMfEf+4/+wltj9BQ6xvDBUNWe5qqtK4k37IRltU2+mpxM4k9US33kk4Ro4nd6nE"
    "FfbERgENL4htDblYyDt50VvH7zcg7QlrhjwyF4nA9Vh4pLu04MvUFUh9/QVCfPqjmjDsEP"
    "g/v5E5BQTspGxGTs6efZFC58h2iqia3hijdch8wcmsY07HrIe+veGsFo1J7CoMBVuNQ0HU"
    "5vG49jl/cystkE2BHoDvmJOgF+Sxkxe4Ktv7vQWHWx9yGbAcviMt652NRENZlFCZtSCzpl"
    "rEYcw9LovWUxF96Z+IHAwozhlwxh7/s/R4W7fBesTPbpnsrKbHiwr2diDutYz+ZeQiunCN"
    "gxsgpepx/e5QD+w7tM5PFV7EZ1AYt0kFvWbMKBbsMXqbC9kveqT1xmqI+u2p3Lducz9AYd"
    "A9b3VrPT6d51LlqXcNbBkQGMP9XvrX6rec3beWf4vdW9bXX4Ezxo+JMeXJE9pLOBW7CpHj"
    "9a80ziLznm8JfMKfwlPoP+qZmcxHPGTKpa6ZslTBabviHQ7Wr+gif7ZYTOu93rCA903h7E"
    "EL67OW/13hxz4KGR4fLH7c4A8C4Ji9J6ppabxp2IFysZE4pNcrIkfTaBexGVCvwOHkOvsB"
    "T0Onlw6B8PcAdPgCngtzde6BpsIJfaxGbzGrFgHHv5zmcv/uYQkC9hZ8FKgd2WZEn2M+QL"
    "7n3oJ2WHGY9ty80SOv5I2Vve3XRYd/8jfsLPv5ycnJ5+PHl7+uHs/buPH9+fvT2Dtvx7k6"
    "8+rtqM7c+4rSLbT+yzVUzBE/z4ItyA377Md9OmbMDbPGzA22w24G38EikuU0txuqTidGRa"
    "NZfZSjHta5jmBTpY74A6gFldq2YNXQKz4e9UcwsiGqXapl67EqDiiV9EVe23l5rqgprqAl"
    "zscnZcNjU0J4X18eiuvvaoqfKfm5yTMHs6wI4Od2aWT73D7a+dc/oCsSx2P8BzDc+vLGdw"
    "Ped/Bxjbnm1Q0IGETHg/qIoboSquQR6AHZ+aiEXjfwz9fx9q5AFma/mHqnEG3f+b2Vx1hw"
    "wZMOU6mwBlUgLY79DrJYE/j5ZzJXYB0glI4STH1vT7FLaYA9gFM+rPVBh6JaD29wXv6TvM"
    "Bf+Dn4ahwTYag/oiYMYYhRSaq+Sa1FssRazxGAAp1ayUaoKlkVesCQgqKNec5ZFrzrLlmr"
    "OEXBNspUJLPEy1Hfn9tWHe21pP8BixuUhOxBWzqfFofaWLhLJ5BTdxgJOQxUjAY1udBydz"
    "ZPXBr4ffTIUu8qLZv2hetsRZvn/t4xUzTTan9sXMdliqc1WsxUreZOS1VTTeOCd/8oXN4Z"
    "VNVOKAlEp14nfDbX02VYFFQCWg0BqyEf+DezJ5jIQwCupUNV0yN9xxkg/ZzRAv0Dzy/xe4"
    "Ifz2lbM6bkvtlX0bv66SN8/59LZ6N8TrnGZfYCOnnWH8+cqT63c2sy3VVMZ+y7Wn1iBqsk"
    "g5Pyw6p3CCgHAzMVxYMeIsqROgtCmKP8yCfvE0IYZOjpOn1m6G2LKfRH+imuaLBYvyn1pi"
    "L52efPwQ7B78Y9V+6d80r6/XiwvygPphDiiYUtifAqXEKbV8ufKoMvxmOdmrAdpeVYsEdG"
    "SuonuXbRtwYLCZK9zH59hMQ6cw7mdVJw+G/oBHCLe/0mdD862vcJJ4x0/QZdrZtYdR0SNN"
    "Nx7hCGyg8xnVa9iG94mjzVVoCc8cJgzQzDIXvAeH+76hLsoBHhCdyB5hTX4iFjqgcaPzkI"
    "4YnqCioyc6dX8od3k+Ev7n3YH5yD9Te1iEr/bbV1DxsgODstDDFrY9hqmk9TGKKbyBryoI"
    "aYRI2h7jtkd+IxQ5BZYUG50DJVuYu3YvZSlBSOhXkuGTmBqBFPYpqdZCRR+R8jCc11R1aB"
    "qzKV6sZDRNbJKTyfyVm/i8cEWiM+oINoyzXMhVTdQFPCbIFBKcecH+wb1gmEF0IrYZUmJT"
    "k/OIFsYHmMZzimfh7oeTur3ycCDZ7N44CPvNe3UuKSQnEj3Wx0jNd0j68Z7tNhil3IL74O"
    "HgexDegyW5i75iOPIll+nTbqTw65X3Eg9rVoRyIHc8nmiOp7zwRlEt4gkm3LLjGI8WXAKG"
    "5Un+ddLFq0QVagVsMvbVD4FWwqGaTbkfS6AfiEXk7WfQgm4vIXlsjS9KBGjFo+NTUdAd5U"
    "lEWOb28hbNq3cfbokVz74PX1lCPyA2vYiDMEaaFxN6QiRS8nmd26YvDrW0m8Z/tfKWcfxD"
    "MecF47jqaEQ8Ku8k90KrQ2c5Oi667AkFEMfzRfD005TwoYmm8oBnEExmDuUh0nhNkDTvyn"
    "0Miip2kLOew4lkVLyFGMhTIx5XwFXkog3eZRhTjhZHNnO5KDZFP4vRzCQ2MykKawSH4ifO"
    "bq8vfwZfcnMdlNa+Cklu+DpVcOUW4RiiVJJxWKvDk4zCDhgF4MzxJ2+QzCZKKQPwSidCy4"
    "RFP9AEU4Bwk10cppNasDLPsB6omXKbCAOK/bkKHO2Kddt1hEYgMBTdQRFCuYXKtoVKItoP"
    "xjZzXTNVixy8q60S7l2vVYEIhQkmNVNdl06mIE5zHS15owYytq/XBXEYQESR9Ceu452oOh"
    "VSsUO0mW1jNMEclh+bp0cp7GaYF1gzpe52T7rbQEcRhTrTCzhoXxk/4JPjdx/fnZ1+eBe4"
    "/wZPVnn9+h7WSyjFylccV7U3k8dSO5Bcu7yQVl9IfW6cW3UteS1yXU6KsPXl9sBRXV/36+"
    "BVgbpXXV38DX2pvduOqDYVVwUqaD+hEwymC+XBiLrQ7YpsWwseO4LKxMQltcNxXnBLlcEn"
    "7VVvq/V2mVV3jxMsy1hwD8+xOqDfMyNRfLpKOFCvOg5b/zeInISJhC3BaXjd7Xz2m8ezuJ"
    "TGPNac6Ybbslw7NTNy6O3Ko0rFdgowm7aRl5deJgXU8eTgsWncRFQnv47ZBM8KmBWN2paz"
    "jBARB4g6RJsShpLrhEdloJHLpiNqYzJAx88aCK/Q/JE4ufY2MtrMuGUM7WWM6IYO3dS86B"
    "Lg3HkICrW5bwgw7NQc1cUIIsLP5/FD31MnXr4p0UL8itCnwZBonePxNviVLsoCd4OLGn4S"
    "Jl72kil7NFNga4JIGfgbpQvMy6hTVzXMBtFMhmbAObN1B3vAZEN1MrXps8FmDv+Geyvsno"
    "IrYBF4sUxUrSHeQN/8VQ3zSAthBr7WMXQaSeu4mR3QFeHoGA23xhIYWaZKQJkvcwsHeLOB"
    "fMqiVkeZl/KVM7ikSQzZMm+qeHCYN2BU6D09ySH0np5kCr34Km53zEB2fWJqj7TMMB/1ut"
    "ct5XP7W6vT4O4OyqPxTOE24M+b/a88yzQ+V50nTE/Nn1+2Lq7bneCVTjXTsIK3g+bXoDdX"
    "fcLemhcX3bvOQMFU1jzftWeWZTy97vI9cBz98HtxrN9bMNpX5aZ52WoQGOlJQU793uo0b1"
    "pBlzhfQX8X181+H38z3gyq44Bg4t5bX7rX7cvmb0q/+Q0pxsw0gKFXHPUZafy3vdZNN/Le"
    "phPmtbjr9ZfUM9vxae867YH/AhOB+c9vW71299J/M6W2wXT/3VXzYtDtKc3LS3wnHFNQeg"
    "y9Cz7Fext8yUX3stVXLnvNXwFoDbgcR9FtdY7z1sKZ9ieOwu8OZo6/CU0df7mcOzFmX+Ht"
    "/CEdhTeLcyZ5tuJJHiX9SbaS/iQlms+7BnMfcz6BDJLK4WDh3/250fUJJLo5KhwIbrgIvi"
    "ESifB6hIUoUMxC6lOU+YreEOCTt/nO31UHcIqZVAhURVAO01QQ5+0vZBBGi+DrNZfQZkBb"
    "JvVVVrqn5cvaeuVVsYxPXsIlrtRocGsryC1DVP1Ywt/ay7akohIkmodJFLYIcjF9IsDNe2"
    "qcCfD1Dpnbhktth8DamaXEvO5/eJkpSmaKKtFptkfNUCgqtqAn+nZ90F8bcnk3HxK0Zbqb"
    "b+EqSY++Cr/OcT9PKZt67ly5bmi0MQSlsEMBt3ALTqhnGeHZXdkjBkwFNhFPG0QsNmT6Ai"
    "OieH1LtOA4wsBhUJ6WbIHW7fTreY9jv+BuLlvsx4+Rmew1/ejkWbers+5Chd+lqzZMpMX5"
    "k8RxF2ux8sTTvLaKxhsX8fxRuTfNnBfH5akLVfIMZyxuGc9G63dOROd6JFDzAatpPKCN2l"
    "fUZ3j+bH8ctJZf+YX+vIfcschicy7XwHOHiy8OLyxMVds0QOQJxvELiYgsjst0jyrm69ZR"
    "H89P1CG9t+h3XmdE1DWOfKyX6VGk28XXdfLN+11vcYQgqSRPiuD/eG+eCGaRXJmQ4V9HHk"
    "p8VVtH/36JICUDUHd4TofmKacjboiiSoLW1rxxy+CbV17HssA7L09VzPVW8hdVyNyPjeOo"
    "0xy0u53mNZqZ8Zlq3lt/78LCUa5bzW+tBvmdAXDAMajPcGZfdy+wqcngrN7Ecnqcx4nhON"
    "uJ4TjhxPC6Cd5KFDl2nMsqfbzCLH2ctEtz1wOacmasBtgjkRhnYVwyjjlLeR95n49bzq/C"
    "xwgrNnI9//OA+eOcn+BW8ynNRe2F766vfofD6cnB/OUJpnkvI0pFfckU9ZKJ3AYTWZIT64"
    "uQSdMOK//VynPKl2nzHVFNLmC7nmc2yMlzZvMTAGVlPCpAqtVsys8L/BqeP/DBYTNbow+p"
    "SQhf2N2PUvNACq97O3eOS3zoRBL6iBt6k4Q+EcrXihxNX90a8g51i81fY3EfRFhp2bQXpY"
    "8sPCTZeG+GDikdHyjGr6Z/21eYyqEr4AR7WmQPLCnKPDGbhmnlck4+XeGcfPq2TCqi7mhk"
    "aPQLhgQdpQhd4de1VYIX4w2VcdAyhymVp7fFoCOuj5nCn2jZxHBhSp9QlHrzltwwiwtVjH"
    "wg/Rn++6c6ucbtwWuNOJ+4tmZoU/UJewGBamJYM5emxCTvY8CCgbU84krIYs8qSK4KFsRb"
    "F/gahlrBHvhEFAx7leLiJkzYC8TF0FTnRT1EIvO/xtMOiR1bVKEaIquS6m9zvWpI+ILzsF"
    "B4TEBQwWv+fY5L/n3mFf8+zkTxaOBC4C4pJLrr0OWXseJdw0VPhASxPBei6IYYkwS02cqZ"
    "KNUP7WIioHBZcfgEzQvBK1kw7XrsSiIZNV1X1cYTaqUmmQu9ra10rA/a5bZJ2fRnamFqBJ"
    "1Mx8xly0LdPM0bs0JVqurkzhJD8LKK1CFvLIY1vKlNFtT9iWeHc+Z06hJ15GLwGkn1N93L"
    "qOh9yhspqLmpCQJgcBtB+qchNZn1iBVUap5Dvs4msHSIg36qmOAJC0k6lDvzv3ngHTgPIK"
    "BhliWvJ16tUiRdurfwm3mrGnFmGCiAeV65m6pXq2VsYJGWxSbCm//5/J4KftbatEXLBaFw"
    "qhXSWyw7kigng7WOCoyxJMoepxpS4sGGK4QWTxH2O0JVYh/EjTVtuRRtK/RsiWLKoQ2bd0"
    "2HaWQV01hOBXHoFoEzRCLRjKFpqml69tXSS0BUmcTU2xBZJlQ3VIFFgQM1SlVBsXv7ea3m"
    "hu6mhGxnq9/89lUSsrfmAjOmxuO4SFr6JYHEMwVPx/gPVYaLVKVQdhqHCJHENS3IyDYeDU"
    "s1FWesnrz/UIhpTZJW8KDdQRK2sBSXV4kUIfrhVHAlUSP1RfLpoxQdkv+qtro2rl2o+Lqf"
    "7PrN79QyHGKqC/gy6ye/egDaFL2YB54a2/hOprOhaWBSaq42cXzNiN8Rz8QNMKTWxN3pYB"
    "sa09coR3xApem8XJKQ9LSWntbS03pPntao6C9kjvbaV6/WWB6Z+EO2TPwh1Wu4CLRV9srO"
    "he7xCniP0/GVXtm7xfiJLnhBkiTIWJ4kHeQwTfxqMDSX/JcA47ezyzd0KQxnhukallPH8V"
    "7jNkCMIhdBon5RvFRR7ITHDs5jU2LTP2aGTQNLcnRasstGxekqsAFWXcTbKh0VK7GrUX1m"
    "pxzr2bhHiCTohUFHDlIBECeGU+g6jdNVAPo9hOGMKFXs2dRQi2jzo0QbCVols+RtW9SCda"
    "jPitVOCJFUbunuJLO/xiY80ZzLM/lZtFAhhVTiyuG+taClMO4Gr+5mPKeczueMmVS1MhRi"
    "YboY1EMg3BXWvoy537vxvNu9jtyN5+345Xd3c96CA5tjD40Ml6YfJjKC5MVaxoRNIIpuEt"
    "orZlPj0fpKFxzgcChqDFBPp3/ndXOYkC6fLjeMrc4DJXh4QcFvF1WG8Xmv1R/02hcDoTZP"
    "t7L8GVfBK1NmpEoz5x791dceNXnUbDbgnhHllh0kw5GF+197MEkJyLLtUgGka41ToYnMY6"
    "ISiV9t8sZkT+gt7JXR+EePF4Srkwf834OwBTl+Hm94iwX0PpEHEf9oP4hUsUwogXnKbpti"
    "Its0Q9U+htypucqDeJ3RKu4x7BEXHsZZmibzjeQhVHwkj1Aa4kpyRdakIU4a4qQhThri9p"
    "7BJ5dWq1Kpg/cG7lke+f8sW/w/S8ZSLO/7AndwlEpGAEiNyqtqVELscYFFHKWSi1hqqaSW"
    "6tC0VCmnwBZgDTn0HuTWXwts9OgrrAHcpVKLL+kUZZa/1LOVWLhacuuuePawN/y/T9T+Xf"
    "2pTh6mqk0t98Gr7YqaI9em9BOx4c52yBg+HzVKXuYxm6qacIfm4/KQ93lqOvtdD1ZQXyUG"
    "zqHg4UMporlU65TkTqlJtY5U60i1jlTr7Fnz8C6P5uFdtubhnfSv3rMrmDNmtqsURTlKVU"
    "Gstx8oUPnU15dtIRIo3aur9kWrQXQDIddcz+h3b31rX183P7eCBs8GfOQjDd5/aTWvB1+U"
    "i1Zn0Oo1gLtVTXesaBRtufdW/+JLt3vdII42Zsy8ty7ag98U6K5z8VuDaIa7UKAvS1tAy9"
    "YFZuGGplTz3QleP3sC3CfIQxfZZiES6aWWx0ttChgVOsgCggriu+2ESsg1FeV0wjSVg3jL"
    "iU1t+gifoxSFOEZWOZSPT/NwPafZTM9pYiF7UemYLk8djQraX1Ko92iFCZ4crBlG2r32DP"
    "hSlZcAfGXqtiWRtHqtNNMslZ/7MdSUE9O15oTIknq5P/F2PInLI0C93Is4zdj9Ck7XB4mX"
    "NjZMELZS1OJFkKrWBo7GDMLly2wFDkX60vV0xbvqYU9VXU5TyqZmGodTAKZbajvifRURer"
    "TVFx9MPWAXP2M/VQUJw/mpsw2YeqKnKgG1S/+CpsZjSI7SagF4r2orCwGIRjkdDbCUvUqm"
    "fL8TB1hGDEqpkw4jU9VxMM8Ggc4Mk9v2uRDEZ5zHq/CC9zOH6qJUGX9kOERkAxQZ8MeqM0"
    "46HOxrUFnlulyCTG2Fb4A/8wrOXiE9X5ywehnqdxLOvtxXhSFPId0K6CUyJ28/s2oINPp9"
    "asDO2MBxI7OTLfhwlGwLVMlLw5u2jXx14rRypss804aj6IaDOKcwEOuUzGFKqdgvomdmc2"
    "AmFYdSa4MdlqSWe6zMe0zogxyhENpgvtPo5YyXecaFqFjUjhQm2q9sdhhmpDwWD22smsgU"
    "v9TmceH3UyU1UMqhtA31dLUh8vT4iuo8pfJIUpsfVcNq7JnaC+5k81JlrNfXheevU0W8hG"
    "5fUeHse+nqKqLiL+fdnw+ql+/DqiPl20IUrFC7T4PIoYCVtIfEebckal2LDhj8J6eDyuYm"
    "yTKwa+s9VMLMah4PlRfZmJbcWIqVKcKqZduZvNs8yiCuNzj12YS6Y4CMDOnjDPOfqS6Zqx"
    "g0OmJYwFn024B/oWXoZ4wx5aWdsYWv668F7YjLoCMCsgRNKRy0y8GwyPQTXTQ8gxMWGOLV"
    "pedjRuGWxRFVC8tHjxlMSR0jAmzqNrjVKgANe1T5SNBVjeAQWL+IN8UeoQeYgcSPLBhR65"
    "kEc4TUJiZVUZc2RxlfWwIprrbChgZrqIgZx2teuVDA7dtupjMbpiLDN359EFWIvNRxVP32"
    "547SxuglOAwVAw645uWlMugObht4+MB5407Fs9tmv/+19Zt47B1f8dM3l4f91pNxibMzOV"
    "N9qppUzy6jsKSrgv14lfJvF0UUNrdobt2MWVKxtRJ62BAjUeBmj1LJzEurXfpDDNcLffpD"
    "7mKHCexaqSm6skqVJshT5abIV0sl7zrhqkAtVoBK96UUT24Q2NQJDt9AzzgUatgcFgLRgL"
    "3Hv5dSCdBwZ7vplEshXJIxHFFFVeM9+lJKennWPY6PgpeXZltIU6bquMRx6dTvhacQ4RLe"
    "fGxomH8btafcc9BVn6gVCFpel39zRN5upJ851PmEYhuzzAWxDfgTRkSHQ4VZYjxdXfjlZP"
    "nQ8HIfUpmUxcp2iq+UxaqedCEQAbxNdG8JQQGFhE1EgbMcksBZduLYfNlb1kkBlcorsm8h"
    "4JVErx8ddu8uTLFLGI+ZidVCRPtLrPZ2R4h7idV+OTk5Pf148vb0w9n7dx8/vj97G2RYS7"
    "5alWrtvP0ZfcwiyKekX7OpTi3XUE3FZOxpNi2ie0sllk7U0UM9qYhDA5ySZk1CJUM60iGS"
    "VdqFah00qC2I50sWLGwR6EIkL4TucNRjKchJrYfUekitRwGth/DIylR9BA5ba43Ly5Dv9V"
    "qQAaoMHDahQ6ajRO8JzWg45UI/Uefqoka4u4uw/lo6twWjeVhYgz01hrDFJ/UcOxlhN8W8"
    "oq52xWp58e9XhovCw/iEUj9RkvO2tkI/ISZrg3CkEJ201pTbWhPayEUYlyiZ5Fxk4ZFdwi"
    "ljO2Qll9fnqYtVcglzOlJcWSeuRO+TLcgr0rm4zM7FHpgp4t8S5mzJb5m+KleFZ+PZMDk/"
    "rlouedPsd36qk8GYkk77Vjjecovt0LDdMUG2lMtkwsf2ew2EObT0YvoYbqLgL0ewHXUyXI"
    "C09kQX8DA9h82ex96NmCjAXicfSqGtLEKbLKBzJAvoyAI62xSSZZWX3VZ5cQ0XbpghHQFj"
    "XATnOF3lkstvv2CRgIwHMBVHOiCrHNDbL6hDJ1OTLShVrNlkmAb2Oo+XlA5k1EFxzxeB3g"
    "beFwlC6XkRW/PJECjmGG4q77myBEtAI+/LfPelrFGx59xhUp0vtc+vraBbr33OVo/KvOYy"
    "r/mr5DXP4bzlQ+qr49cDm98cUk7eN38GrG2gVSwB1qEgVtDeEElrlWJ1iKe9yrY9JJNt5b"
    "JBYGwZzyyCt5juRF29xJTXCIP7rYEa/0dGHTIfU8tT/6OTbZ10MdoMiEw2r4V0/9jgiU7d"
    "VPvDvsbdWVxbFO+XhLfJzBdbFfuyLRCOaqacXCvKNXvtKyj+nebJXXGanbviNJG7QjqaS0"
    "fzMoklJXY0X8opaTd+WIhZcd1DM2UpNOW565GEjOELCaYKIyi31flDLxIdM4n/rKlwtfKw"
    "dxG4zofAQckDIAp3YZ3fzfwzH9Ju9h2MgkHzviNOjYj0mPDPBukwi3LOAXtmU1zGyEa4/G"
    "+X2hPDUs068d1+QwQi25nqiJHhW4SxBtkLeIrJ0YB/8IcKKIEDgTYWi7rC834saJid4Oxf"
    "IWcfX6uAmBz9ewuOEKGlsDtv+fAgOXzl4wP5c1Z0JJ9uE75Kenjs4HZaxV/xFZ3KX61PG+"
    "DTlpnXOupeXbUvWj3M+DEyNGrfW1+anctrfDIGKcbEJ99avfZVGx/BfBoABTy767QHypdW"
    "87LBz0NlTFX93mp9a17fNQddaEqfVXOGhxdmKLvBLGaqDodX/HjNpdj/kEevH/daCKn1Py"
    "Q4u3JEW5RTA1AJP5Lgnis8xWFCOccHMMfFI2pidLKoedrp+IqBSpVEtVyBNZWAVNqKd6ma"
    "yQrmKKyZqVz56lrugI6LZv+iedk6SixbaYSvQAhYOe+pLUWApXJaEt4c8MbYy9Ipan1PiQ"
    "xVbciRYo2yNuy8kUddyys7jmam0Kgmqj9EVJA86eej8Uwd1E7axuPY9dWemXrSNOXtXsZ8"
    "Ff1oUAZntxrSYBiZT6RkvFtNKi6l4lKmiamaVktqX6T25RAgldoXqX0pg7yVJ52GVL9I9U"
    "tZkN1+Ap7tqQf+MTO0p57qit+ZUA+EX9dWqQf+wIaKzVvmVA90UbhWNUqO6/V3Xt1HlTwb"
    "juF+gn/oxmhEbWq5xEB8ZxP8JxfnLV7fkWL+dJHipf31JqkJ2H73G+aA4cvBFZmc18jfER"
    "QLivkoxIJclEPKj47i0f1oQr4NMiObHJ6cL5mwrfK0oV1TANEolQQ1A9QpMwp706fRStk2"
    "hq+WmsylP1FNMzMTVUC0vzxUuwwFEamoTk8+fgiyUOEfqxJQ9W+a19fJAHSbqg7ekgk8/9"
    "7vdtKxDJHElWuG5pL/EtPYXWBq6E4bzgwTbnGnjuO9xkWGEEX0bIm0IvEMIrHVjR3E04rM"
    "gfdS5tQ0U5b4msQuEVKZ0mWjYkYw0BAzP7mpeYzWzUBKB3Ieis9DIDEkJiC7XEyY5ocuta"
    "NTzkJgIG26SSwdvxhZma1h+e/JHcSnJpSYr6O66M9AoFvcUttgUbE07X1tlfLC4S2VKW+a"
    "37mBN8cQMb/KKQpaRHTmEAfkawejwIGgjtHetqMYljdIg3T8Yqlfbfq7ZtCfb5j9qFrEVe"
    "1HmhpvvvPxUp0aQsIjrHFqJtwZKqkdOEgXAJmd9khmp5XZabdpm5fatq0qLsQNUoAlCwgq"
    "yIyd5cleeJadvPAskbvQgcvcdQpKDRGiH1psoJZeFLwQyQ8NXYzdLMCCpFBuxIqUTF+wDW"
    "akVHJWjzpT+In0KFPSClrUcshatte4gK1YY5Mpms1J/+sN4S7K8NJSDZvCJxvQgGu4HWHv"
    "BSlJrDGHp+jgRT2oSbmVF7NdpduLtzsE5vwI6RQa4fxenjAmXv8Nk30tPE9zXpGE20A2MT"
    "qLXeTxHzmdy+NTEtqK2zY9J4aS1ucSMmzS+vxjWJ9LdmdK4/Mh4Bu5YQo4Vi+J5DEQD/Kw"
    "nDm1C9t7YmQ/tACCKjcrS7ewPgIqRF5mTcPR7a/NBpnO1Xur2e+3+4PWZYOowGo58GX3Vv"
    "vmttsbNIgxmTLbjXO4uXQSeVQS2RqJuEICQwmBeUaWOMW/YrW/SpxWuq3EzmGbaVSfFXcE"
    "ihBKVOM1nNLKka0G1KeRWMZ9SZwU08lqLH0aiWVit+szrTCcITKJaHx1TqbUpR43UGyNhi"
    "klrlFch3SsPhtsluY7thLWCKFENblaTexY4cHuXjxO0VWb7EHiHMV5pGqGabgGLcyvRikl"
    "rnGtzPcidl+veRU8R3cqYKmPVBnCdi6CbZimegAf56kKcZxdFeI4URUCZCUtqAOUF+QIUQ"
    "VR3nqiE6Zps2lhmKNU1cM5V4XLFQUuk/UtX9E3utRIV8o1+opSHXs6SjHWB+9qq8z0o3Cr"
    "teb5XzFuGpOlacAA/YdaZG4zlxKX8YdewqY6eQAGVKMPWNwKE7IJIyjhD9Gajgbxoepq40"
    "+YjQ21Ktnlt/YyYnHb+zIvBe82h0XcB1pZ5v/IZ3QvPAAnkIb2MpmAsg3tMn3R1q1sMqxQ"
    "hhX+6PNgAcCK49Jp8RmIkErsi2PvUPiddmHOO0ZWZvP0q7LetQira7kpIGe7UgQEP7QTRc"
    "BSFuA5wjTSVSpmtEM5IwlmtrXOb78/7fHbXe3w6vi/+wLzOZefVkjU576AtV6sFsJYXu93"
    "fwBeaNIlJlUdl4yMZxrKYjalbGoCLZvCKtGJL7PWCT/aGlz8HRk2EOrqIilP72aIFWnSvS"
    "PDmk2G8EIGFUtB9LCv0wLXgrfm898LS4IqmRW3Fqgtub2NuD13rFqbJZePUsqaiWWOYLep"
    "uskUh8jk/JZtfkvCGF/4HkVpTPHy5UqGOPBKyp12J6Agb4APfVT1mWr9VOe5cBpkPmYE6L"
    "Gcz7zGzTu8EMgCVoPIljOzXMPEqj8GLwiEIHglz2PZdnYxDAaEDqCxTTUKP8kL+/QsTkR1"
    "iBoJEbXMxSceSeqQiboAqikF1vyNO2dkCjvSezxRnyj/BIeXohfWL9Ow6E+1ewufT1XDRr"
    "YeeyKqpfNBkdJiWNaeTk3DKxCPrT17GnybiSKATl3VMJ0gf7IfuVknDjOfqd4gC/gOrJ0y"
    "VW3XxNr2Trgf+CpDh6+C0S2QDSaAUJ3oIBMwqwHdaWy68GNheWYS/APQ5SmYARiX40xQ91"
    "jDPxxmu2S4ACS5oBEEkirQ8cylTg0/EA4xXC7+M5guZj/h1HgPPvHhTNXlP8kG5CigD9x5"
    "6FeijIPfuoEZEHFeZ5RbLnuFN6/ltfqFoikd1+NSBJz4L83EYJCRsXQ9wb8fLXFX5/8mwx"
    "qy7/k/Kv4l+QcCgs1++2w4MVy36O8KyPIPugR3vak1NJJFYWE5RdJ3h39R8dHmhQaLbZ5C"
    "GPpRZ/lHg43tFJ0pQbNijEpqCA7VWi0zjx3JzGMy89g25TafLchrJvTbV9A+uH1nU+CAFZ"
    "Oxp1mKHTwb4ijVdoBef1scsBk24AuTCK8PyQ6Iy7yij/p35zftAY/DDjg4EZz9ueMHZyP/"
    "fW+1O8ptr/u51+r3GwTzXdkMzwvn3oJHt93OJTYXLJmO7S+uu318JDghbNW9bXVEI2GBgX"
    "EA+vY3Po6tjY1nwTG9vsu8TBOzVYMByOgg98K1vgGuabTSTi/T8OwaU0Onlmu4C2WSycis"
    "vwMSnZT6Lmh2up3fbrp3cL6rFrMWEzaD073fuui1Bg0sPG5T997qNG/wwOYp4zY6rfOEhB"
    "xnh4QcJ0JCfLFbtVyFP0vM1nrvzGQP0kVwEzfZJY5cxfuyqQi6kHOxyVxYrqq5vLwjun9v"
    "IIyn9iDNaWUWu+G2MTfYdQFZmS+o0m61IdNTCsmuw9ynkpBvAPlYnXIZsmDKuRjZC/1nDu"
    "ccS3GfyXDuXbdqs3x85Z2c505O2Dc3kSqSvZR4Lo7anatu76Y5aHc7Sq/1jzu44lB/NGL2"
    "hH+/gonyqOOi1um23eMNUe80NWz+/t666N7cXjfbnYHS7V22O83eb42le4PCbB24RXsRaf"
    "et1eu3P38ZRBpym83jeKPEgid5dEwn2Tqmk4SOyVGfNzKRhOley0AimbFczFjcJl5ommO0"
    "cqpLPdXcf8rYaKZjpFK+KvM8h/2RCs5zjFTOc5nnOelhVHC2UzuQc17mOQ+Mlxv5m0dp5U"
    "yXe6Z9p+Hi8xymlLNc7lkWfgYbTXOEVM5zmed56Z9bcJYjhHKOyz7HM5sCQ6U6L9GcxXsp"
    "s+bsotu5ave4td2LPuE+U3eDLpApvdbt9W8N4qGm4MW0uLdwJi57zV87DTI33LFuq3Pr3r"
    "q8u71uX8A8Nog+gwtM8+Mditru87jYHWe72B0nXex4FM6m87mkLvM8/tbq8zCje+u22Rvg"
    "pIlYo01mII8rabYnacKRVNxzgOjMKpybP05bmaQf28gX7ecoV3jFxaLQJqkrVFN0G/Auo5"
    "ryWv6WFD+y0S896jCJY3aW+MwOKrRCtxYIE0PLAHhS6/OcM2ZS1coFeaiTGORD6OXwMF8B"
    "6Hm3ex1hUM/bcSPr3c15C1gOfuNBI8Ol6TORDKstsOjTieWCz4AZ7ZObLfU0crnIcy9yas"
    "FXFFrZIYrKsG/7ytkWEU61pxTYzz26q689amY5a8TzTVxgZ7uCfvdLfPnU24WRFYr/x6LZ"
    "NIV3K4JWB/rpe71UESc8/DAHxstQGni9tGCXL6oE1V6ywoiNuCo1TLBVc+SHUZaHRK4sMT"
    "yZCE+psszkMoe/H41nahFM4qKrCzxK/eQg8KdT4/lRMDsIiDsEBRoyAvFcJ8MFdOTFrAf5"
    "SlSTWrpqp2aP2ePwmFWmjwlTVFPkiZlZhBdH0DBLi8umUy+9i2PAIzIf8w8gqBLSHfifgU"
    "ung4lj5mPDpPgOunDqxGWmIOQkIvsjwdwP9xa+gq+AYaD1VHUcL4lO4VQp/uwWSHfhrQRF"
    "C2cYypeJApD2Uqf4qPC5K5a1xB9/de4SmZ+iRPkp/HnfREfq05bZzfzoW6vXvvqt4aWhCk"
    "KKg4Die+uiPWj/s9Xx1d5eeiZf7Q3tu9ffWg3iSRAlUW67qu06BRVVEaIfOsGjd7UoeLUU"
    "1aDGaauUeHQr9Ti921cpnvomjbRK8G5NGfKKSuqyQVts43MmcwN7fphO+kuX2p4f5WALOc"
    "ZHKKXXRpln2ZPAik5xiEzOb5nnNyL/JiY5WyqM08mMOWmq5xSckyBfMZsaj9ZXukiIgWsU"
    "zYcLbkIhCI9tdR4oKxLrC1CA306F3eSi2b9oXraEimP/WacD1XWKZjGs1s7WKUaV6Ou1iQ"
    "PUc6kWUTXuq8P1eM6YzS2eB3pkmFQP6/kaXhEU1OVhDmWh1YP2hI1catXJV8z2zFV6I2aa"
    "bE5TVIh7GBP1htgWkPhD5H6mz1jmhQ9I/X4cJvR8qB/k/4AxqUPURxgWMzRbbEnhzg2NZh"
    "d+iexC74dxxV9MRVhJ1dlBFn8JTVIB4KNU8m5KdWrZNCJKSmcHwNfxY7X4DIfI5ASXeoJx"
    "Cor4iQTtZbLruJbPZ0GSaJ4bj5mAhqmqpDz95eTk9PTjydvTD2fv3338+P7sbYBv8tUqoM"
    "/bnxHryA5JUWNLAVQKoFIALSSARr2CUqTQhNtQtijq+ykpIUfC9QJpF2QxpOLFOpdC4N8c"
    "MjYcl9mLT+QBzsYHIZg5eBWc1Mgpj2gCqY17j/hEddLhxXa8ygGiBA6C5CSF0j2Ni4Ip3L"
    "5jZteI+L+fvBgTH6EA7FCePxWdT1AwntuY6cUSQi98G+ygkXCS4cWYOI2hjfHJAoRiU/jY"
    "2MykKBLzd7xU0gKLDVFdVHniwy37QCkXtqVtOaLgE8rD3vBBgSesUMTs+Gv89TmFYrzQpD"
    "RcVmk4lUnJ5FAqyJxsjeervD9OelkA7qXTxod+zqL0UgEgnfQELfqyiOT/aSUCeq3BXc8r"
    "CeDObE4LX8XTSzM3vUAApnlLC4tNKy9w2Ro029d9pXnJR/ZqwaGcFATS+lUKuLTklypID6"
    "LFpHKXd60GwURynvPc6/sYbZCHSAro5RfQBd+w6RmzpC71KeP59AXefHBy/NYftG7g4Fg4"
    "Lp34J86FyB45aDVv/KNH5L5UXKpCq7tOe9DgfM5Ge3LV2R/syY/Ze/JjYk++rtr5cAzeBb"
    "TOUUa6EK4JSoltScrdVBJNl35Py6WwLgO7R1XiRBZbuYh3kVZZ36jShC6LS2yMOIj8lpWW"
    "tyVH+nCfUOK+Me7KMKXeQLZbcZTqR85/YTjKdDY0DS3FWrMqMD1Ct1lE+kZMta+SOtiQdG"
    "mgkQYaaaCpFTLQNEHC1cZHKZYZ701tlUlGXbZZZ4jJRnV9HGwhtX6mkjl1c6esPG8KX6bO"
    "L72CeYMC5dnVfrOjs0qlBMoPcbQex/v3ObQ20Cq7Ige+i+kYpoXqKXvNK4ju8dt8RRpXVW"
    "lMKdNouTTtgvp7v9vJ4gICkjjXamgu+S8xDeeAb6k0cBGM1WJDXEKI8QrYwXmxTDbbv8z+"
    "+n/r88da"
)
