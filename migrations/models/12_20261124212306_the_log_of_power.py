"""The log of power."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": r"""
CREATE TABLE IF NOT EXISTS "audit_entries" (
    "seq" BIGINT NOT NULL PRIMARY KEY,
    "at" VARCHAR(32) NOT NULL,
    "act" VARCHAR(20) NOT NULL,
    "actor" VARCHAR(64),
    "about" VARCHAR(64),
    "subject" VARCHAR(64),
    "detail" VARCHAR(200) NOT NULL,
    "previous" VARCHAR(64) NOT NULL,
    "mac" VARCHAR(64) NOT NULL
);
CREATE INDEX IF NOT EXISTS "audit_entries_actor" ON "audit_entries" ("actor", "seq");
CREATE INDEX IF NOT EXISTS "audit_entries_about" ON "audit_entries" ("about", "seq");
CREATE TABLE IF NOT EXISTS "audit_head" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "seq" BIGINT NOT NULL,
    "hash" VARCHAR(64) NOT NULL,
    "mac" VARCHAR(64) NOT NULL
);
CREATE TABLE IF NOT EXISTS "audit_people" (
    "account_id" CHAR(36) NOT NULL PRIMARY KEY,
    "key" VARCHAR(64) NOT NULL
);
-- A log that a downgrade put aside comes back.
CREATE TABLE IF NOT EXISTS "audit_entries_aside" AS SELECT * FROM "audit_entries";
CREATE TABLE IF NOT EXISTS "audit_head_aside" AS SELECT * FROM "audit_head";
CREATE TABLE IF NOT EXISTS "audit_people_aside" AS SELECT * FROM "audit_people";
INSERT INTO "audit_entries" SELECT * FROM "audit_entries_aside";
INSERT INTO "audit_head" SELECT * FROM "audit_head_aside";
INSERT INTO "audit_people" SELECT * FROM "audit_people_aside";
DROP TABLE "audit_entries_aside";
DROP TABLE "audit_head_aside";
DROP TABLE "audit_people_aside";
INSERT INTO "audit_head" ("id", "seq", "hash", "mac") SELECT 1, 0, '', '' WHERE NOT EXISTS (SELECT 1 FROM "audit_head");
CREATE TRIGGER "audit_entries_no_update" BEFORE UPDATE ON "audit_entries" BEGIN
    SELECT RAISE(ABORT, 'audit_entries is append-only');
END;
CREATE TRIGGER "audit_entries_no_delete" BEFORE DELETE ON "audit_entries" BEGIN
    SELECT RAISE(ABORT, 'audit_entries is append-only');
END;
""",
    "postgres": r"""
CREATE TABLE IF NOT EXISTS "audit_entries" (
    "seq" BIGINT NOT NULL PRIMARY KEY,
    "at" VARCHAR(32) NOT NULL,
    "act" VARCHAR(20) NOT NULL,
    "actor" VARCHAR(64),
    "about" VARCHAR(64),
    "subject" VARCHAR(64),
    "detail" VARCHAR(200) NOT NULL,
    "previous" VARCHAR(64) NOT NULL,
    "mac" VARCHAR(64) NOT NULL
);
CREATE INDEX IF NOT EXISTS "audit_entries_actor" ON "audit_entries" ("actor", "seq");
CREATE INDEX IF NOT EXISTS "audit_entries_about" ON "audit_entries" ("about", "seq");
CREATE TABLE IF NOT EXISTS "audit_head" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "seq" BIGINT NOT NULL,
    "hash" VARCHAR(64) NOT NULL,
    "mac" VARCHAR(64) NOT NULL
);
CREATE TABLE IF NOT EXISTS "audit_people" (
    "account_id" UUID NOT NULL PRIMARY KEY,
    "key" VARCHAR(64) NOT NULL
);
-- A log that a downgrade put aside comes back.
CREATE TABLE IF NOT EXISTS "audit_entries_aside" AS SELECT * FROM "audit_entries";
CREATE TABLE IF NOT EXISTS "audit_head_aside" AS SELECT * FROM "audit_head";
CREATE TABLE IF NOT EXISTS "audit_people_aside" AS SELECT * FROM "audit_people";
INSERT INTO "audit_entries" SELECT * FROM "audit_entries_aside";
INSERT INTO "audit_head" SELECT * FROM "audit_head_aside";
INSERT INTO "audit_people" SELECT * FROM "audit_people_aside";
DROP TABLE "audit_entries_aside";
DROP TABLE "audit_head_aside";
DROP TABLE "audit_people_aside";
INSERT INTO "audit_head" ("id", "seq", "hash", "mac") SELECT 1, 0, '', '' WHERE NOT EXISTS (SELECT 1 FROM "audit_head");
CREATE TRIGGER "audit_entries_no_change" BEFORE UPDATE OR DELETE ON "audit_entries"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "audit_entries_no_truncate" BEFORE TRUNCATE ON "audit_entries"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
""",
}

DOWN = {
    "sqlite": r"""
CREATE TABLE "audit_entries_aside" AS SELECT * FROM "audit_entries";
CREATE TABLE "audit_head_aside" AS SELECT * FROM "audit_head";
CREATE TABLE "audit_people_aside" AS SELECT * FROM "audit_people";
DROP TABLE IF EXISTS "audit_people";
DROP TABLE IF EXISTS "audit_head";
DROP TABLE IF EXISTS "audit_entries";
""",
    "postgres": r"""
CREATE TABLE "audit_entries_aside" AS SELECT * FROM "audit_entries";
CREATE TABLE "audit_head_aside" AS SELECT * FROM "audit_head";
CREATE TABLE "audit_people_aside" AS SELECT * FROM "audit_people";
DROP TABLE IF EXISTS "audit_people";
DROP TABLE IF EXISTS "audit_head";
DROP TABLE IF EXISTS "audit_entries";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    """Give aerich the text for this dialect; it asks without a connection only for PostgreSQL."""
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Give aerich the text that takes it back."""
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXe1z2jy2/1c0+bLtDMs0Sd8u3dkZktCWbQJZIH1ud7PjKLYIfmIkHtuEcnf3f7/nyC"
    "/4FWwCxFB9aYOtI9k/yUfnXf8+GguDWU699cS4e9Qg/z7idMzgj/iNGjmik8niMl5w6b0l"
    "WzJsIi/Re8e1qY4dDanlMLhkMEe3zYlrCo5t+2LM3JHJH4g7oi4ZQa+MM6NO7hz2xx3R4b"
    "ZDhrYYw30GP6fcZTaxxaxGOIxjL+4ZFB6AOuxPDhEzToB8yrjO6vgchtDhQWCU3Q055Sb8"
    "0lzxAIMxGwb+57/gsskN9pM5wc/JozY0mWXEkIZ+sAd5Q3PnE3nxzHxoc/ezbIxvdK/pwp"
    "qOeYRgMndHgocUpjdPD/ByNnWZEZkEPrUsf7aCS97zwgXXnrLwQY3FBYMN6dTCqURq7xEW"
    "1440rdMdaP3WQNOOUtMcUESmwb+kC45LxMQFgxg84CP8+X9OTk5PP5y8OX3/8d3bDx/efX"
    "zzEdrK503f+vBf72EWeHldSdTaX9qdAT6QgHXoLU+88F9JA9PnUcn5WEzAI7x8egbOR9TO"
    "xj9on5gAeLF1JiC4sJiBxbeziykY05+axfiDO4Kf798sQfd7s3f+tdl79f7N6zjEHf/Oib"
    "yFYC/ApW4a2guAxzXHLBtejyIBruGT1IM/9hDqJdAO2let/qB5dY3djx3nD0vi1By08M6J"
    "vDpPXH31PjENYSfkt/bgK8Gf5B/dTkvCKRz3wZYjLtoN/nGEz0SnrtC4mGnUiGISXA4uxa"
    "dVd4WtmRnfzc1N+yJnYiM0iemdTk2jjpQFptVnUHswq/JrOfWmKToB8kXjn4kzvf+d6W5J"
    "RONUz8B0jz6VEqAix0/D+bd+t5MNZ9A+yXtM3SX/IZbprLXDVhdKRCLGcAJG/uqq+b9JHn"
    "9+2T1LYo4dnAHoKNsMHyObK164p/rjjNqGFruzmB1XTEzdyRB9fLrP33rMovJ103MSFU8H"
    "2NH+zsziqs/cJJziROThmb41Phknr1BOH+Qr4dg4UhqxPHE/xHOFzK8tZnC15H8DGNtkNj"
    "L1EfHoCOVE9kNMEMBB7jYa5A7E8YmFWDT+Yhp/vauRO5itxQ+qSwE9+C1sYroOQYEMhHJD"
    "jIEyrQHsdujVmsC/jxZz5X0FSOdBCpwcW7OfE/jEHMAunNFgpqLQayF18F3Inn7CXMgfkh"
    "tGBltrDBaogDlj5Co2WXvZMr0mcxfLUGt8AUBpNUu1mnBpFFVrQoID1Gs+FtFrPubrNR9T"
    "ek34KZVa4lGqzejvLw3zztZ6SsZIzEV6Ij4Lm5kP/Buby8low4NTrrMV0sQeTkKeIAGXbT"
    "oLOXNs9cHbwzsz12MKzf5586Ll8fJsuW2bMslnYVlixuzzqe0IO0suSbRYKpsM/baaLhsX"
    "lE++ihncsgklDmipzCBBN2REHWIzCiICGgE9q6EYyh8WddxAkHBlQ4NRyyUz0x2l5ZDtDP"
    "EMy6P8v8QOEbTfzAbxsnv0Vsxe+bvxyxp5i/CnN4e3Q7wMN/sKH3IWD5PXl3Ku38XU5tTS"
    "RkHLlVxrEHdZZPAPzmYMOAgoN2PThRXj8ZI6AUqbofojOPSL3ISYBjlOc63tDPEMrpUlc/"
    "XH1LKerVhUn2t539LpyYf34deDP5Z9L/2r5uXlanVBMahfhkHBlML36aGU4lKLm0tZlRk0"
    "KyheDdD3SjkJ6cgMRBmd2rYJDENM3RrcNcgMm+nwRMhbTOAhd6ZxhyxE+l/Zk6kH3lfgJD"
    "77CbvM4l07GPWW33LDfAAW2CCPbM6MGraRfeJoMwot4ZojPAe04NZc9uDggCbaohyQAeF5"
    "6AOsyU+EA7v0nM73bCiQg3odPbKJuw3eme9e2LxbYTX3PPrLcMp1OVdyJPzn7V+Ptqs5re"
    "VnyOelT8y+LyNXB+0P0PCyBYeyZ4ct7XuMUinvYxxTuANPVRLSGJHyPSZ9j3JHKMMFFhRr"
    "8YGKLcwEG3hbhA28zWcDb5NswBNQ0nEl2dhm+hBjMSWHtVAxRqQ6Auclow7LEja9G0sFTQ"
    "ubFBQyf5MuvoktdOagT445nhgmRS6UqsZ0DpcJCoUEZ94T/2BfMC1oyTiKWtjmnhGbWVJG"
    "5MQVxDKfMiILtz+csu1VRwLJF/dGwjKYXWbrXFAoSSTO1kdILb+QbPaeHzYYp9xA+OD+4L"
    "sX0YMV2Yu+wTPxC6nTZ+1I0dtL96VHbKh5xoGC21PTtyUgl/eiUSgnvmIiPTuO+cBhEzC5"
    "r/nXSRe3EuqZFbDJKDA/hFYJh+k2k3EsoX0gtkntatCSYS8RfWxFLEoMaM2nk1NRMhwF3q"
    "fMhug3P7z9cEOieP5++MIa+h6J6WUChBnjWjmlJ0KiNJ+X2W36HlPL2mmCW0t3GSdgigU3"
    "GMelwyHxqXxOjpw7zssxcNEVj6iAOH4sgm+fZkQOTXTKuXBRMZk6QAg6CW4TJCu6cleDbm"
    "2DCTB+zt6yV3Z1h9lPzK4/mm7dNJw6ZzNAac9M7HIlabi2yuzpcSq1ta+0sqmtfAtbOcjO"
    "+Mpa+dS4OKVKkauckpuS2MrPcYRMTXClJ5gBhOt8xVE6Zaeq8gwboSGosBMvpNidM/9oW6"
    "LbNnIoKqKYDUa2cF0r0wYY3qstU81cv1WJ+HJ4mjmhrsvGE1CGpIWNvKKhhhRY5YRNYI2i"
    "uvJaWujG1MB4I6lB6VPbxljwGSwIMcuOMd/OMM/wRSnL244sb6H+Goc6N4YzbH8wUZwnx2"
    "8/vP14+v5tGLwZXlkWsxnExy6g9Fa+5rjUXk9Wz+xASXSV2+8rtiH1pWtl2bbktyi0OWme"
    "p6Zw/AR1A8udg1sFBjEYdP4njIT1dztCbeZtFRjQ/wlDGEzMScJUMsOLavBqJc1l5D8aml"
    "Kb1BbHecYuVYWIohfdrVZb1ZftPU64LBOpGYxazBiwn7l5BAHdQYS/LmOHrf8dxDhhqtxG"
    "yA0vu50vQfNkDY7KyNDNqWG6Le7a8yx2Fbm7lFVRbKeBsGmbRWXpRUk3AzmHzCyaYCJlnf"
    "w2EmPkFTArOrO5s4jv9xgIvRdTFz0WcFnG1KOLwmZDZmMpNyeo+Qa30DSe4lw7GxmTCmS9"
    "pAb0IYhhGtBNzc8NAMldJhAwW3r2QWBn1rDujeDlZwUyfuR56sSvFuS18N4i8mgwJIV7Ml"
    "sCn9JFXeBmcF7DR3Lh860Rx+RyOKSZgFgT5jnAb9QusKqewVxqWg2iWwKdODNhGw72gKVi"
    "6mRig34spo58hlseDS7AFTAPYxDGVG94d6BveatG7v2oBEzccEyDxYryrecjcr1kYsxlWu"
    "Elii1TLaQsVndDArzeQAFlWY+Uqir4wvU3sjSGfJ03Uz3Yzx0wrvSenhRQek9PcpVevJX0"
    "SeUg2+LTsUQ3WukhWYGu6jAf9bqXLe1L+3ur0yC2ABH+wXxisBvI64Pmt/C6Sx/xevP8vH"
    "vTGWjd61anddEIWL8mZJnTxX2QHfrR+x6DvuWX7c437ap50WoQy+SPGsrct7zTvGqFXSLy"
    "YX/nl81+H58eeTx1HFAx3Fv+tXvZvmj+0PrN70gxEpYJornm0CekCe72Wlfd2H2bjYXf4q"
    "bXX1BPbSegvem0B8ENLMgUXL9u9drdi+DOhNmmMLx7yV27yDI9KWLcPMk3bp5k5Cn5W0Rh"
    "FhAQqPSPAo7pYF8sjG5AoNBdja4vKZbBN0KiEF6NsCcml/MsBRRV3r7WBPjkTTH+u4wBpz"
    "hwoGyUQTlKc4A4b34hg6JWBl+/uYI2B9oqmXbyCtksbtZWG3bK1bLxS8lIhb8hPZEg09+j"
    "WYR7kaR+HRmKBoJ4hRmvZH9YZeYTAfnYN3GMQVJ2yMw2XWY7BNbONCObb/fDqxo4qgZOhb"
    "jZDq0mkXy/khG8m43dfWnI1d68T9BWaW++hq0kO68kervA/jxhYuKHOhXaodH+fj9PpxLC"
    "LjhmvtdA1q0UD5gKEvoLfEsP4eJeGHPM9SAuszAPXjie8d9ksuDSHD2/2dvzDsd+xt5ctZ"
    "j5X6Pm0kvGmClety1ed07hvQxqw0RyKZ+k2F2ixVKOp/ttNV02LhMVQ2WkCZZh84uyUfIE"
    "PBY/Gd9/GXROvM7RX/tJ6gPo9r3DcwLu0H8bmL5zomI2Pw56kj8HR5j5F2XQDRczqdfAdU"
    "eqL+iynhNGbcsElSccJzgiwatPtyhkR7ESsWGZXGbuwfPecvZTnqAAD3U/jz+sX8POKySK"
    "t+vku/9eb3CEsFyeTPcOXt6fJ4L18Zammv/zyEdJrmp+9K/nKFIqcW+LfDoyTwWDVCMUh6"
    "RobSxStQpxa9UNugoj14qc97fag/yss/924+M46jQH7W6neYmOW7xGrVv+ty4sHO2y1fze"
    "apDfBQAHEgN9Ap592T3HppYAXr2O5/S4iIP/ON/Bf5xy8L9s6aoKZdwcF/JKHy9xSx+n/d"
    "LSmc8yeMZygH0ShXEexhWTmPOM97H7xaTl4iZ8zD4SQ9ePzQ6FPyn5edJqMaO5V1X+pxuY"
    "34E5PTpYmTklNO9kRGWor5ihXgmRmxAiK8Kxvno6aRazCm4t5VOBTluMRTWlgu36UcugJ8"
    "+ELTkA6srIKkCr1W0m+QU+jayMdueIqa2zu8zyas/s7lep5q6U153xneMKM51YIRRvh16n"
    "EEqM8qWyKrNXt46yQ52L2Uss7r1Iuaya9aLyWXf7pBvvzNGhtOM9xfjF7G+7SuHYdwOcJ5"
    "6W+QYWFFWemHVTmAoFJ58uCU4+fVMlE1F3ODR19hWTbI4ylK7o7doyxUvIhtoobFnAlco4"
    "oTKNR9pjJvATPZuYSsvYI6pSr96QK8GlUiXIe9Kf4t+v6+QSPw95ioLzSVpr7m1GH7EXUK"
    "jGJp+6LCNfdxcDlkw6lTlMni72REFz1fCor1VJoVGoNexBTkTJlFClLq4jhD1DXYxMdVHU"
    "IySqbmayJI/3xZY1qEbIDsn0t75dNaJ8AT8slR4TEhzgNv+uwCb/LneLf5cUomR+bSlwFx"
    "QK3VXoys1Y87fhshwhRaz4QhzdiGCSgjbfOBOn+qVDTDwoXFEePo/mmeBVLJl2NXYV0Yya"
    "rkv10ZjxzAJskbu1pYH1YbvCPimb/ZlxHboyyGQkXLE4gliWQBM8cv5Ondxwbwh5YBxzyC"
    "su8HRiZpM5c1/LymnOjE1cQod4aruMKc1yXe1gVIw+lY00tNzUPAIQcBthaaR7Zgn+gGdD"
    "1PyAfEOMYekQB+NUsfgRHpHnMBnM/+pOduDcgYKGFYj8nuQ5fF5BoluOzyxb1YgzxUQBrI"
    "Eqw1T9UyhGJh4/MV9HeQseX+5T4WutLOmzWBCapFqivSUqB3kHZeApLiXGWBDlj3MYWuLe"
    "pitEFk8Z8TtGVeEYxLUtbYUMbUvsbKljYiMfbNE1HaVR5zMmaip4TLcMnBEShWYCTYtm2d"
    "mXay8h0cEUbd6EyjJmhkk9LEow1DjVAardm69rNTMNNyNlO9/8FrQ/JCV7YyEwI2Y+jMqU"
    "bF8QKDwz8HTM/2Pa/TzTKJRfxiFGpHDNSjKyzQeTU0tzRvTk3ftSQmua9AAZ7RaKsEW1uK"
    "JGpBjRL2eCq4gZqe8VZj7KsCEFt2rLT/20Sx0rHRSCfvU746ZDLDqHJ+Ovg8r66FP0cx5k"
    "2WjzJ5lM7y0TCzZLs4kTWEaCjmSVaoAh87TPrQ62pjN9hXEkAFS5zqulCalIaxVprSKtdx"
    "RpjYb+Uu5ov/3hncNVRCd+n68Tv8+MGi4D7SFHZRdC93gJvMfZ+Kqo7O1i/Mjm8rCONMh4"
    "dEc2yFGa5NZg6i75DwHBb2ubb2RTuJ+almtyp47jvcRugBjFNoLU2T7JY3wSHB47OEtMic"
    "3+mJo2Cz3J8WnJP1IpSXcAH8CyjXhTxyrFa0cLnRlTO4Ot5+MeI1KglwYdJUgNQBybTqnt"
    "NEl3ANDvIA1nyJhmTycmLWPNjxOtpWhVzJO3aVUL1qExLXd2QoTk4JbuVir762IsC825sp"
    "IfZ6UOUsgkPjjcN5a0FMXdlCefmU8Z3PlMCItRnmMQi9IloL4Hwm1hHeiYu90bz7rdy9je"
    "eNZObn43V2ctYNgSe2hkuiybmagMkmdbGVM+gTi6aWg/C5uZD/wbm0uAo6moCUB9m/6N38"
    "1+Qrq4uvhgbDoLjeDRBQXv7p3Ai9d7rf6g1z4feGbzbC/Lv5MmeG0izExt5syn//ytxyyZ"
    "NZsPuO9EuRZ7KXDk4f7fHbikPMjy/VIhpCudU5GJLOKi8gq/2uSVJR4xWtg/RuPvPYJmxj"
    "q5w//uPF+QE9Txhrt4JN0ncuflP9p3XqlY4RmBZclum2Eh2yxH1S6G3Kq7yod4ldMqGTHs"
    "E5cexlm4JouN5CNUfiSfUDniKrJF1pQjTjnilCNOOeJ2XsGnkFXroEoH7wzcj0X0/4/56v"
    "/HdC7FYr8vsQfHqVQGgLKovKhFJSIel1jEcSq1iJWVSlmp9s1KlcEFNgBrJKB3Lz/9lcDG"
    "WV9pC+A2jVpySWcYs4Klnm/EwtVS2HYlq4e9kv8+Mvt3+rpO7ibUZty98892RcuRazP2id"
    "iwZztkBI+PFiW/8pjNqO6FQ8txZcr7LLOc/bYHK2mv8gYuYOCRQ2lec2XWqcieUlNmHWXW"
    "UWYdZdbZseXhbRHLw9t8y8NbFV+941AwZyRsVyuLcpzqALHefKLAwZe+vmh7KoHW/fy5fd"
    "5qEMNEyHXXd/rd8u/ty8vml1bY4MmEh3xg4f2vrebl4Kt23uoMWr0GSLfUckeaztCXe8v7"
    "51+73csGcfSRENYtP28PfmjQXef8R4PopjvXoC+uz6Fl6xyrcENTpgfhBC9fPQH2E5Shy3"
    "xmERIVpVYkSm0CGJViZCHBAeK76YJKKDWVlXSiNAcH8YYLm9rsAR5HKwtxguzgUD4+LSL1"
    "nOYLPaephexnpWO5PDoclvS/ZFDv0AsTXtlbN4zye+0Y8IUpLwX40tJtCyLl9VrqplkYP3"
    "fjqKkmpivdCbEl9fx44s1EEldHgXp+FHGWs/sFgq73Ei99ZFqgbGWYxcsgdVgfcHwXYWJi"
    "Ze3ZJeC5Zrbj3T/EJfRg02d/aj0QgL5gP4cE0jYdwU1dBvsfZRVt92/VllZs9xoV9Ajjme"
    "OUTOQyJg7s7Zg9UCcdQSbUcbAgAoHOTEs6YaW0KudbJhbIk8mnDjO8M6XkJdMhXtk2r1T5"
    "iDqj7IPOdzGoOo64WhJnbYkTN5h5DWevlEEmSXh4pcS3kne8+K5KQ55BuhHQK+T323wJzA"
    "ho7OfEhC9jDQ97bicbcLZX7BM4JHe6P21rBVUkadVMV3mmTUczTAdxzhAgVlkDo5TKAlvG"
    "IChFybIGwSjRbmW3/bAHlgmETc5FeiK6nA0E/FPQcri+Zl0F+FebDqOLr4jp8Fk6pQ9mhk"
    "q5gDlfo1wYSgplx5tPoLmhSgJKP3nV7Hde18kAVLVO+5qMBDyudwKxabsjgpsWodzw6iuz"
    "nzXiCOKdb+wwaqFGBzeHoNAa5H4Out0jm8PFbLVyx2NvJ1/eA1sVd64SZ6wt0VtV8PGRCj"
    "5WwceblKFVhOx2I2Rd04Ud5p4NRVZJ0GWlKeN0BxeYs/lgbw8yeYhoeaRDsoMDevPByGw8"
    "scScMY1Px/dZYPelSJdf7zajg0MwJC/bF7ZR9tZDT7OEeJxOSjHxJKGyKCfWfMqiDPuu6W"
    "bKnkvDV80ch63aL3P2SxXfpyqFVo57qxoML12DoUhkn4qgyUa7XARN1JEWRsBkAxpYmVfD"
    "Ggmm2UuRLhvTEkbhxbrKsAvHFl2+aRirNmiLRV7EPowkiToPdXmx4QX0iBmz/6xThxkEnw"
    "lP2KNEDoGDkjtYAsxx6jCKsOVj3mVZgrc0SobN958Rj0fAWnGgo39twBocwVeZhKu0v9aW"
    "mITl7GfK5KsTYwPaKsvmR166a69B/Hp4t/xrs3NxKVNcKTcsvPK91Wt/buMlmE8ToIBrN5"
    "32QPvaal405AepjRg1bnnre/PypjnoQlP2RK0phU/uljcvrtqdBqHG2Fwr3fX4fRFFIGnm"
    "jJ4qlVK3KuVkrsYmtNaXowT9HWXx5HjiS4v6BxflnhT2873x583+efOidZRatkqD2qYGtc"
    "0A+79PTf2xB9qBfMeU5Bu9vVT2/QMbarZsWVD6BcUEbumMHNfrb4m074PY+WQ6pvsJ/jDM"
    "4ZBhShkIrdDVFA+9A3GVuoQz2EWJrBvhhTC0v12lxd7Nd79mjINcCq53dvsKCTeG4taOB4"
    "iPsvp0gIMUpkGNMMR4/+RpJSVsVOh64arBhw2qzE5dE9oorUpQT+CrZwYr9MfUsnIjrUKi"
    "3cVZbdPT5YVanZ58eB9GWeGPZQFW/avm5WXawWIz6uAumcIz/3jkCIk6HTnm59rE6cgzrC"
    "MwY1bG4Y+rAhdipCpkoXzIgi6mMNA9Rja5mXE6q2YgowM1D+XnIdQYUhOAgZ85XClCsyzk"
    "cw/Z/RL4MUozAZ7BpAhRNpMzQVZlq/OLht08Kzdmc6aL/hQUuvk1s00RV0uz7teWnnwoW2"
    "oT2bSw785rji612cjUR0GZdq8zhzigXztDKjfqOibp245mcn+QBumglw2tC99s9rtusj9f"
    "CfuBcuJS+4FlFpDf+niZ/ryI8ghrnFkpT95BWgf20tWmsi+OVPaFyr7YZPaFsrZt1HDh7S"
    "AlRLKQ4ACFsc2f4+fAZo6n8JbSGmJEv7TawLhRFrwIyS8NXULcLCGCZFCuJYpUzF6wCWGk"
    "UnpWjzkTeEV2lKtphS1qBXQt229cwlesi/EE3eak/+2KwCQ7eJNT02bwyCY0kBZux/P3gp"
    "bkrTFHhjTKpHVmMenllafEpxSszQ9xy295xKbQiOTMB8qYd/tPDt4iQ2HDRZlxL30gax3s"
    "Jb8iX/4oGFeZnJLIp7hp13NqKOV9rqDAprzPv4b3uWJ7pnI+7wO+sR2mROTvgkixgWQ1RO"
    "7MmF3a35Mg+6UVEDS58TzbwupMgwh5lS0NR9e/NRtkMqO3vNnvt/uD1kWDUBC1HHiyW96+"
    "uu72Bg1ijifCdpMSbiGbRBGTRL5FIn3mzR9TEJ5RJM6Ir1ger5KkVWErCT5sC50Z0/KBQD"
    "FChWqyRklWuZ3lgAY0CstkLImT4TpZjmVAo7BMfe3GVC8NZ4RMIZpcneMJc5kvDZRbo1FK"
    "hWsc13s2ok+mmGbFji2FNUaoUE2vVgs71mRSqZ+PU3bVpntQOMdxHlLdtEzXzDp/ajm+cU"
    "qFa9Iq87OM39dvfgiRo1tVsPB85Xuad/R0jtkgQnN4AB+fFEl1P1lS8ipVTQ8kqLB8SlGQ"
    "Y0QHiPLGCwoIXZ9OSsMcpzo8nDd/TvkLxkZXGumDCo3+zJiBPR1lOOvDe7VlbvphtNVK9/"
    "xvmDct0IEOAtD/MU5mtnAZcYW86BdGqZM7EEB1dodF5U3XIZ4TlMiL6E2X1eipq48+ES4I"
    "WlWw5SObZIRD72TE8r73ReEE2W0Bj3gAtLYoUFHM6V56AEmgHO1VcgEtOQFO1dfZtJdNpR"
    "WqtMJffR44AKw5LsuoRr1qBmKkCvvy2DsM3tMuLXknyKrsnn5R0bsWE3W5mwFyfihFSPBL"
    "B1GEImUJmSNKo0KlEk471DPSYOZ764L2u7Mev9nWF3448e+Bwnwm9aclGvVZoGCtVqs9Za"
    "xo9HswgCzM6xKLUcclQ/OJRaqYeUel1YiYwCoxSKCz1olkbQ2p/g5NGwgNOk/r09sZYkmF"
    "YJ9l+AeMqKRipYju93ZaYlvIO5Und1/IPYVnr92KG0vUVtLeWtKeO6L8ca389jilOoO7yh"
    "nsNqPrTHGETM1v1ea3IoLxeRBRlCUUL24uFYjDqKTCZXdCCvIK5NAHakwpf12XtXAaZDYS"
    "BOgdAnDVpHtHFtyfw2rwquVMuWta/sHGQ2EjCMzIPD15C8NgQigewGwzncEr+WmfvseJUC"
    "d2rDIR3Jp/kpmkDhnTOVBNGIjmr9yZIBP4Iv3LY/rIvFOb5dEdnvfLMjl7XbvleH1CTRvF"
    "euxJnuKMgyIlF3gMCJtYpuTl3mEgvj8Nns1CFcBgLjUtJ6yfHGRu1okjrCdmNMgcngPPKJ"
    "hQ27XmNXyNSD/wVKYBTwWjc9ANxoBQnRigEwjegO50MZkHubCyMgn+AHRlCWYAxpU4E7Q9"
    "1vCHI2yX3M8BSalohImkGnQ8dZlTwwcEJobLJbgG0yXsR5wa/8In79QT6spXsvG8a0AfpP"
    "PIW6KOg8+6hhsQcV7llFsse002rxX1+kWyKR3Xl1I8OPEv3cJkkKG5CD3B3w/c26uLP5PJ"
    "78XP4g+VfJLiAwHBeu8+vR+brlv2vUKy4oMuwF3tao2MxBksLKdM+e7oG5UfbVZqsMTHUw"
    "rDIOus+GjwYTtlZ8qjWTLGQVoI9tVbrSqPHanKY6ry2Cb1tkAsKOomDNofoH9w88GmIAGv"
    "cSpznGozQB/0mcyhXJhGeHVKdkhc5RV91L85u2oPZB52KMF5ydlfOkFyNsrft7zd0a573S"
    "+9Vr/fIFjvyhbIL5xbDpeuu50LbO6JZAa2P7/s9vGSJwlhq+51q+M18jwwMA5A3/4ux7H1"
    "kfnkSUwvHzKvysRs1GEAOjrovbCtr4FrFq3y06syPNvG1DQYd013ro1zBZnVe0Cqk0rvBc"
    "1Ot/PjqnsD/J1ywedjMQXu3m+d91oD2B6YbjP3lneaV8iwZcm4tbh1kZSQ4/yUkONUSkig"
    "dlPuavJaarZWR2eme1AhguuEyS5wlCbe501F2IWai3XmgrtUd+XRjhj+vYYyntmDcqdVWe"
    "2G3SbrvOpVX11IVuUNqrKf2r0w5uUxD6gU5GtAPqITqUOWLDmXIHtm/Mz+8LGM8Jmc4N5V"
    "qzYvxlftyUX25JR/cx2tIt1LhefiqN353O1dNQftbkfrtf5+A1sc2o+Gwh7L59ewUB5zXL"
    "Q6Xbd7siHanSamLe/f8vPu1fVls90ZaN3eRbvT7P1oLMIbNGEbIC3a81i7761ev/3l6yDW"
    "UPpsHkZrFRY8KWJjOsm3MZ2kbEwOfVrLRRKleykHiRLGCgljSZ94qWlO0KqprvRUy/gpc6"
    "2ZTpAq/arK8xyNRyo5zwlSNc9Vnud0hFHJ2c7sQM15lec8dF6uFW8ep1UzXe2ZDoKGy89z"
    "lFLNcrVn2YszWGuaY6Rqnqs8z4v43JKzHCNUc1z1OZ7aDAQq6jzHcpbspcqWs/Nu53O7J7"
    "3tfvaJjJm6GXSBTOu1ri9/NIiPmoYb0/yW40xc9Jq/dRpkZrojw6Yzfssvbq4v2+cwjw1i"
    "TGED04N8h7K++yIhdsf5IXbH6RA7mYWz7nwuqKs8jz9afZlmdMuvm70BTpqXa7TODBQJJc"
    "2PJE0Fknr7HCA65aVr8ydpD6boxybqRQc1yjV54mJZaNPUB3Sm6CbgXWQ1FfX8LSh+Zadf"
    "dtZhGsf8KvG5HRzQCt1YIkwCLRPgyTyf50wIi1FeCPJIJwnI76GX/cN8CaBn3e5lTEA9ay"
    "edrDdXZy0QOeSOB41Ml2XPRDqttsSizyZWCz4HZvRPrrfUs8jVIi+8yBmHpyi1siMUByO+"
    "7apmW0w51R8zYD/z6T5/6zErL1gjWW/iHDvbFvTbX+KLq/5XGFuh+D8ems0yZLcyaHWgn7"
    "7fyyHihMwPa2A8D6WB30sLvvL5IUG1k6ow3oe4rDRM+KkWqA+jLZhEoSoxspiILKmyqOQy"
    "g98P5hPjBIu4GHSOrDQoDgI/nZqsj4LVQUDdIajQkCGo5wa5n0NHfs56WK+EWowb1M6sHr"
    "PD4bGqTB8LplDLqxMz5UQejqBjlRZXTCZ+eRfHhEtkNpIPQNAkZDjwn4lLp4OFY2Yj02J4"
    "D7pw6sQVlkcoSbzqjwRrP9xyvAVPAcNA6wl1HL+ITulSKcHslih34a8ETY9WGCpWiQKQ9k"
    "unBKjIuStXtSQYf3ntElWfokL1KYJ5X8dGGtBWOcz86Hur1/78o+GXoQpTisOE4lt+3h60"
    "/9HqBGZvvzxTYPaG9t3L760G8TWIihi3XWq7TklDVYzoly7w6G8tGm4tZS2oSdpDKjy6kf"
    "M4/d1XK1/6Jov0kODdmDHkBY3UVYO23Icvhcw1/PlROhUvXWl/flyCLRUYH6NUURtVnmVf"
    "Ays7xREyNb9Vnt+Y/pua5HytMEmnKuZkmZ4zcE6D/FnYzHzg39g8pQauMDTvL7gpgyBctu"
    "ksNFak1hegAO/OPL/JebN/3rxoeSaO3VedDk3XGZbFqFk736YYN6KvtiYO0M5FOaG6jNWR"
    "djxnJGZc1oEemhYzona+hn8ICtrysIayZ9WD9kQMXcbr5BtWe5YmvaGwLDFjGSbEHYyJdk"
    "NsC0j84dV+Zk94zIsckAX9OMKz86F9UP4BYzKH0AcYFis0c7GgcGemzvIPfol9hf6LScNf"
    "wkR4kKazvTz8JTJJJYCPU6m9KTOoZd2MKKWd7YFcJ9lq+RmOkKkJrvQE4xSUiRMJ26ti10"
    "krXyCCpNE8Mx9yAY1SHZLx9H9OTk5PP5y8OX3/8d3bDx/efXwT4pu+tQzos/YXxDr2hWSY"
    "sZUCqhRQpYCWUkDjUUEZWmgqbChfFQ3ilLRIIOFqhbQLuhhSycM6F0rgnxwyMh1X2PNP5A"
    "54452nmDm4FZzUyKnMaAKtTUaPBER10pGH7fgnB3hH4CBITlop3dG4qJjC7jsSdo14/wfF"
    "i7HwESrADpP1UzH4BBXjmY2VXrin9MKzwRc09IJk5GFMksbUR3hlDkqx5cXY2MJiqBLLe/"
    "KopDkeNsQM75QnOdyiD9Ry4bO0ueMd+IT6sD98eMATnlAk7ORtfPuCSjFuaEobrqo2nCmk"
    "5EooByicbEzmO/h4nOxjAWSUThsvBjWLso8KAO2k59FiLItX/D/riIBea3DT848EcKe2pI"
    "WnkuWlhZt9QACWectKi806XuCiNWi2L/ta80KO7J8Fh3pSmEgbnFIgtaXgqILsJFosKndx"
    "02oQLCTnB8+9fIzRGnWIlIJefQXdkxvW5TEL6kpzGT+mL4zmA87xoz9oXQHjmDsuGwcc59"
    "yrHjloNa8C1uPVvtRcRqHVTac9aEg5Z61vchnvD7/JD/nf5IfUN/myZuf9cXiXsDrHBelS"
    "uKYoFbYVOe7mINF02c+sWgqrKrD7VBUuZLGRjXgbZZWNtU6aMNThEmsjDio/51l1WwqUDw"
    "8IFe5r467dZ5w3kB9WHKf6letfmI42md5bpp7hrVmWmB6jWy8jfS2hOjBJ7W1KunLQKAeN"
    "ctDUSjlomqDh6qOjDM+Mf6e2zCVDF21WOWLyUV2dB1vKrJ9rZM78uDNWnj+FzzPnV97AvM"
    "YB5fmn/eZnZ1XKCFQc4vh5HO/eFbDaQKv8EznwXsLGMCl1nrLf/ADRPX5T7JDGZac0ZhzT"
    "yF2WtUH9rd/t5EkBIUlSajV1l/yHWKazx7tUFrgIxnK1IakhJGQF7OCsXCWbzW9m//1/4N"
    "z5Lw=="
)
