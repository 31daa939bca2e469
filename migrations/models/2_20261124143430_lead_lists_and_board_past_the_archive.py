"""Lead lists and board past the archive."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": r"""
DROP INDEX IF EXISTS "complaints_inbox";
CREATE INDEX IF NOT EXISTS "complaints_answered" ON "complaints" ("first_response_at");
CREATE INDEX IF NOT EXISTS "complaints_nearest" ON "complaints" ("due_on", "id");
CREATE INDEX IF NOT EXISTS "complaints_closed" ON "complaints" ("closed_at");
CREATE INDEX IF NOT EXISTS "complaints_newest" ON "complaints" ("submitted_at", "id");
CREATE INDEX IF NOT EXISTS "complaints_inbox" ON "complaints" ("unit_id", "state", "due_on", "due_kind", "classification", "assigned_at");
-- What the planner should believe of this table (decision 22): many rows, few units, few of them open.
ANALYZE sqlite_master;
DELETE FROM sqlite_stat1 WHERE tbl = 'complaints';
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('complaints', 'sqlite_autoindex_complaints_1', '1000000 1'),
    ('complaints', 'sqlite_autoindex_complaints_2', '1000000 1'),
    ('complaints', 'complaints_code', '1000000 2'),
    ('complaints', 'complaints_inbox', '1000000 500000 2000 1900 1900 1900 1900'),
    ('complaints', 'complaints_due', '1000000 100000 90000'),
    ('complaints', 'complaints_submitted', '1000000 500000 2'),
    ('complaints', 'complaints_nearest', '1000000 900000 1'),
    ('complaints', 'complaints_newest', '1000000 2 1'),
    ('complaints', 'complaints_answered', '1000000 2'),
    ('complaints', 'complaints_closed', '1000000 2');
""",
    "postgres": r"""
DROP INDEX IF EXISTS "complaints_inbox";
CREATE INDEX IF NOT EXISTS "complaints_answered" ON "complaints" ("first_response_at");
CREATE INDEX IF NOT EXISTS "complaints_nearest" ON "complaints" ("due_on", "id");
CREATE INDEX IF NOT EXISTS "complaints_closed" ON "complaints" ("closed_at");
CREATE INDEX IF NOT EXISTS "complaints_newest" ON "complaints" ("submitted_at", "id");
CREATE INDEX IF NOT EXISTS "complaints_inbox" ON "complaints" ("unit_id", "state", "due_on", "due_kind", "classification", "assigned_at");
""",
}

DOWN = {
    "sqlite": r"""
DELETE FROM sqlite_stat1 WHERE tbl = 'complaints';
DROP INDEX IF EXISTS "complaints_inbox";
DROP INDEX IF EXISTS "complaints_newest";
DROP INDEX IF EXISTS "complaints_closed";
DROP INDEX IF EXISTS "complaints_nearest";
DROP INDEX IF EXISTS "complaints_answered";
CREATE INDEX IF NOT EXISTS "complaints_inbox" ON "complaints" ("unit_id", "state", "due_on");
""",
    "postgres": r"""
DROP INDEX IF EXISTS "complaints_inbox";
DROP INDEX IF EXISTS "complaints_newest";
DROP INDEX IF EXISTS "complaints_closed";
DROP INDEX IF EXISTS "complaints_nearest";
DROP INDEX IF EXISTS "complaints_answered";
CREATE INDEX IF NOT EXISTS "complaints_inbox" ON "complaints" ("unit_id", "state", "due_on");
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    """Give aerich the text for this dialect; it asks without a connection only for PostgreSQL."""
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Give aerich the text that takes it back."""
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXWtz2zbW/isYf9lkRtXEzvV1dnbGdp3GG8fuxs52L9mhIRKyUFOESlBWtN3+9/cAvJ"
    "MgRciUTNGY6aQWiQOQzwGBc8fve1PmEJcPT++JF+wdot/3PDwl8Ef+xgDt4dksvSwuBHjk"
    "ypZENJGX8IgHPrZFR2PscgKXHMJtn84CyjzR9opNSTCh3i0KJjhAE+iVeMQZohtOfrtBNt"
    "zmaOyzKdwn8HPuBcRHPlsMkAfj+Ok9B8MDYE7+xBFbeAjI58SzyVA8h8NseBAYZXtDzj0K"
    "v6yA3cJgxIeB//0fuEw9h3wnPP45u7PGlLhODmnoR/Qgb1jBciYvHtPbMy/4IBuLNxpZNn"
    "PnUy9DMFsGE+YlFDTk0y28nI8D4mSY4M1dN+JWfCl8XrgQ+HOSPKiTXnDIGM9dwUpBHT5C"
    "em3Psi4ur62r02vL2iuxOabIsCG6ZDNPTBEqJozA4FY8wg//d3Dw8uXbgxcv37x7/ert29"
    "fvXryDtvJ5y7fe/hE+TIpX2JVE7eyns4tr8UAM5mE4PcWFPyQNsC+kkvxIGXAHL1/mwMkE"
    "+2r84/YFBsCLrcOA+ELKgfTb2QYLpvi75RLvNpjAzzcvatD9+9GXk49HX569efE8D/FFdO"
    "dA3hJgp+DioAztjwBPQKdEDW9IUQDXiUiG8R87CHUNtNdnn0+vro8+/yy6n3L+mytxOro+"
    "FXcO5NVl4eqzNwU2JJ2gX86uPyLxE/3r8uJUwsl4cOvLEdN21//aE8+E5wGzPLawsJPFJL"
    "4cX8qz1Q6Yb1HFd/P169mPFYzN0BTYO59TZygoG7A1WqB2gKvya3kZsinLAPmi+c+Ez0e/"
    "EjvQRDRP9QBMd+hT0QBVrPhlOP96dXmhhjNuX1x7qB2g/yGX8rV22O5CKZDILTjxQv7s89"
    "E/imv8yfnlcRFz0cExgC5km/FdZnMVF0bYvltg37Fyd1LuBGxGba4QfSK6D5++EBfL1y3z"
    "JCueXouOdpcz6dVocZNwsgNWhWf51vRgWryCPXwrX0mMLUYqI1Yl7id4rpD5rZSDqyX/r4"
    "CxjxYTak9QSIewh2Q/iIIADnK3c4huQByfuQKLwz9T5y83A3QD3Ep/YFsK6PFv5iMacCQE"
    "MhDKHTYFyrIGsN2hV2sCv++lvAq/AkEXQgoruWhNvs/gE+OAXcLRmFNZ6K2EOv4uZE/fgR"
    "fyh1wNM4OtNQaJVcCKMSoVG9VeVqfXKHcxhVoTCQBGq6nVapKp0VStSQh6qNe8a6LXvKvW"
    "a96V9JrkU9Ka4lmqdvT3x4Z5a3O9JGMUeFFmxAfmE3rrfSJLyYwzeHDs2WSFNLGDTKgSJO"
    "CyjxfJypybffD28M4kCBeFo6uTox9Pw7VcLbdtUib5wFyXLYh/Mvc581VySaFFrWwyjtpa"
    "tmzcUD75yBZwy0cYcdBSiYPibtAEc+QT7AxAanAiMWLmMxv2TjRh8H4gCCCQDKgLN4lC/m"
    "i36wdYGuX/NXaEuH07G8Lj7skbMXNV776Pa9Rtsh692PkdIbsdi6+F+Dq2k5TC2KIKWApq"
    "ueromm7zlC2YcHcH352w4GrYaTa533+ELU+1y8vrtXv7r2zue9i1JnHLlfv6dd6pdyg9ea"
    "Hrj43lD48sCA+EI3BKA5iJoWVgiIDSJ8JAwDzod0GDCaIO2i/v75sZ4gH7vEoruZpi132w"
    "6t39fT7cfV4evH2T7DfiR90Oc/X56Px8tUJttvRHUPIeZ4EClsL3GaJUWqXSm7VLFY2bNV"
    "RArkV0AvZQQocWoB3Y2PcpLBhsHsRKAjSz4YnE2kJhDbmhzo1YQmSEArmndhyfACtJtPwk"
    "XarWri2N2vJyVi3Xte8LW72g7f15PPdsCZ8cSfzz6i97HZTyqpe3e+KPdJTDuH0PrYUbiI"
    "IInQfaDvMslVFT8pjCHXgqTUhzRMZhXoA03NPKGp8aS6VjNqfl9QtIobZ1R0a5Cn13Kgkl"
    "vlUrn/DY99dIOjlCPMDjMYqohujSc5dym78jS5AUJphPQtkAZAJ2RzwhHITmzgHiTLaUQ4"
    "MU4XksQCOC5hwIA4Y4vRUCSFk42dagmi7bzLK8wo8aY2xFJG15UTsr/XDig1wwvAMRkTp8"
    "CHovoLRjgpCcSZaYW3re0yxV/yzmr5qIRK+qRaJXHROJdmjf0djAbZ+IV7b0o27zlCb6tn"
    "O221y0KIG1Rp/HGTLD4E4zmACE63zFWTrjfukyh0OjmY6EkVJsz+SytynRbRPhWR1RzK4n"
    "PgsC+YglzSy5N6hTzYKolUboCjzNEuEgINMZKENYKEjoGU40pEhsElGrMEeFuvJcBp9MsS"
    "MMtVKDsue+L0JiFzAh2EIdxrKZYR5gG4YH0PmGouZGPK8Qz6u1okR/zUNd6fxK2vfG/XWw"
    "/+rtq3cv37xKvF7JlTpnVzlWJZz5Fg+wv56sruzASHSd2+87siF9ZC518FK1H8W3arejSd"
    "iosaUQ2oa51pQjj6EF8+9E+jVcHsp8CXhAmdaDgeW/MmA2rGP4nohdw2U2dmVcBHIIqKQy"
    "OEI8syO2jxvO5r5NblSWwu0M+lS8mH2w48ELxFbwhntWhmJ7u9b+juxa9gR7t+uZlnKUj7"
    "VPqWe3DR//3RAW7ceY3DuxiXXNP/ioUvdq72AWrseNt+9USMX+QRMVH1pVqijyXhlfiyjm"
    "ZD3EEUnvrCgbwdgUR8ng2wjeGnSL4IaipQ68KUUPAX75oskEhlaVEMt7nbEEXo7H1CYfgW"
    "XhWxSUr+ztQZ0CxmRDa5K0XKmE/TIhHsJIJLDL8PIZ/GTiP4IWhNwJZenZC/SZeVJtYugN"
    "upqLv58P0bnQhpDYovl7GUEx8gm+E72AMjSl3jwgvKyAbWNAzTAN8SyRn/gegwZriUJeqy"
    "I2slBbogfJCBOy0W1VL8PqpqhnSEwUQdFAGX6xZTjrk0gyZH3KbV8/lySjOMF6qCh1U73P"
    "JwQ93OZfN9jkX1du8a+LQhSo8JxogZtSGHRXoSs3YyvahnVXhBKxWRfy6GYEkxK01YaVPN"
    "WTC8AuAxgwffhCmgeCtzsBMt0KXj8KAmxPphVFhzN3B3V6EU7aNfZN+eQH4tnQlYNmExaw"
    "NJNNxiiAPJxmtA3RVy8cQqTCeYSjZx5DSZkwtCTBc4R9gviCzAKExyIBGEuXk8JBtcWRNR"
    "WlpN8GEe0ZyK2ErkZHKhQgC4PzLeCGxjgpUfU4/dDFdjZ5MDeFNPAu0pkct0KVMS/wl5qY"
    "ZmkMnnk8YbKp7K31UmxC1JtQpjZE1ylxKA6xKOFZrXrlqXqofjXywdS4YMoemAV1AkUqUr"
    "UZJm7fJ2WrtTCGCaG3E51AxpTA4KnAk9P/Emu0VBoHqiuj5IgMrgpcmU9vqSh1xCf44PUb"
    "LdthmbSHC237GYk5PaOpMSFH9ORMMR0xJ1wRX+bGKHPh/Thtpi4XXjZqngsftkfPfiUeKP"
    "AuXsKTec9FCoTweArfUlTOS+j0nH5Hs/nIpVyo8zPsBzzOWo87EpVpHYBBmQO/0cHWdKqu"
    "THwPATUu1G5pQiZa1kTLmmjZLUXLCmOvllsyat+/7LTW62mZyNo0KrERuvs18O6r8TWRtZ"
    "vF+I4sF8x3FHpz9QlVWZrtn1KV2RRGc+oG1ONDMd5j7AatnV2VLyn325z6JPEo5tlyDYKr"
    "mi1Fuh58AHUb8ek/ruuhT/bh88uLn+LmRX4ULPPi2ANn7iuW9Wrcc0QGdG3QhQRpAYhTyr"
    "W20yJdD6DfQirFmBDLn88o1rHm54nWUrQ65slrW9WCeejMbYWeVT1/MyS9m7oHjZIoDmqS"
    "KA5elKZu6qcX6qlHFCdD1Ok1CuLe4d5a8koWdypKRwb0XrE6HzPmEuxVGMSydAWoR0C4Ka"
    "xjHXO7e+Px5eV5bm88Pitufl8/H5/Cgi2xh0Y0PPeqvJiYTIIHWxlLPoE8umVotc9p+xp1"
    "s5uQrjymLTOhcqe0fTm9uv5ydnJdd0zb70UTvDVjVKnN6ByzGzlRfmY7KXBU4b7Rc3ZzkF"
    "X7pRJIVzqnMoxs4qKKD6R55rI7ES0qHUQY/e0LEmbGoTju1iE3oS9IZtoJ5xHcdal39x7d"
    "hHlwvoxPXUxYaASWxz34BHmq8mDbGXKj7qoI4lVOq2JMa0SsPQxPXZPNRooQ0h8pIjSOuI"
    "5skQPjiDOOOOOIM464na9gYRxxGzxjPLPfa+zBeSqTAWAsKo9qUcmIxxqTOE9lJrGxUhkr"
    "1a5ZqRSrQAuwZgJ6d/LTXwlsfunTtgBu0qglp7TCmBVP9WojlpgtjW1XsorUM/nvHfF/xc"
    "+H6GaGRdX4GzTFd6FRCLAj5D3yYc/mSBw8LixKUQUqn2A7DIeW46IRcdlCnFuqsFptdjBN"
    "e1U4cAMDjxzKCpsbs05H9pSBMesYs44x6xizzpYtD6+aWB5eVVseXpn46i2HgvEJ8wNLF+"
    "U8VQ+xbj9RoLp88ak3n5ZUjnyw9Q6UMt778SxUCazLDx/OTk4PkUMF5HYQOf2+eX8/Oz8/"
    "+uk0aXBP4SFvSXL/4+nR+fVH6+T04vr0yyFIt9gNJpZNhC/3m3d18vHy8vwQcXvCmPvNOz"
    "m7/qcF3V2c/PMQ2TRYWtCXZy+h5enJ9dnlBTQldhxO8PjVE6JzqHQ+swyJiVJrEqU2A4y0"
    "FrKEoIf4NoK3Bt0SuCA16Uo6WZreQdxygUuf3MLjWLoQF8h6h/L+yyZSz8tqoedlaSJHWe"
    "mioBsejzX9LwrqLXphkis764Yxfq8tA56a8kqAVxvackTG61XrpkmNn9tx1HQT05XuhNyU"
    "eng8cTuRxN1RoB4eRaxydj9C0PVO4mVPqAvKlsIsroNUvz7g/C5C2MxV7dka8PxMfB7e7+"
    "MUuvXxgz+1LyAA/ST66RNIm3QEH4UHfe+pinfbydHPNZW7w0YaB5xjNJPTGHHY20X2wBBd"
    "MDTDnIuCCAg6o650wkppVfJbJhagBeZozokTni0kL1GOwrJtCItDzMXp5erjzrcxqDlStl"
    "sS56DGiRtz3hLc0zLIFAnXshd0bAPbQt5x+l1pQ64gbQX0Dvn92i+BmQGNfJ9R+DLW8LBX"
    "dtKCs71jn0Cf3OkR29YKqijSGk53mdOUWw7lAmeFALHKGpilNBZYHYOgFCV1DYJZou3Kbr"
    "thD9QJhC3yosyIS49cM/inoeVwfc26C/CvNh1mJ18T0+GDdMoITIVKmcJcrVGmhpJG2fH0"
    "HjQ3oZKA0o+eHV1dPB+ia1DVLs5+RhMGjxueREv9YILEpoWw54T1lcn3AeIMhefccoJdod"
    "HBzTEotA4aLUG3uyNLuKhWK7c89mby5UOwTXHnLq2Mgxq91QQf75ngYxN83KYMbSJkNxsh"
    "G9AAdpgRGTNVSdC60pR5ut4F5rQf7B1CJg+R1Ec6Iesd0O0HI5PpzGVLQixvPh2pwL6SIl"
    "11vVtFB30wJNftC5soexuiZ7mM3c1nWot4kdBYlAtzvmRRhn2XBkrZszZ8lVY4bM1+WbFf"
    "mvg+Uym0c6u3qcHw2DUYmkT2mQgaNdp6ETRZR1oSAaMGNLYyr4Y1E0yzkyKdGlMNo3A6rx"
    "R24dykqzYNi6oNVjrJm9iHBUmhzsNQXjwMA3rYgvg/2JgTB4lnEifsYSSHEIOiG5gChPMh"
    "jMJ8+Zg3KkvwhkZR2Hz/nfF4xEurGGjvPy1YgzP4GpNwl/bXQY1JWHJfQyaP2/dRHn/TRB"
    "wvGhuzZzuVlJ5OuXq7sRWsNX+NuL2lXJoKf7i2wN27WPOiyF3tEz85ujo5+vF0rzRtjR6z"
    "ST1mk2Huf5tT++4LyOjyHUvyZ/Z2rQT6m2ho+bJlQxkU1AO4ZRO0Pxy+QtLKDsLfPeU0eA"
    "9/OHQ8JiKxC0RH6Goujp4DoREHyCMgmyBZvSEMJDj79LksfLbf/ZqRBnIqBOEJ6ivkzByK"
    "GyvSnx9ldY3+Xoq0IMw7bLp7Uq2REloVuh65dm+/QZU5omtCm6U1aeIFfG1lyMDVFLtuZb"
    "xTQrS9aKdN6rdhwNPLg7dvklgn8aMuzOnq89H5ednN4RPMxS5ZwrP6kOIMiTmjOOdtauOM"
    "4oXI5l8QV3EE46rwgRypCRzQDxyw2RwGGon4okAZLbOKA4oODB/0+ZBoDCUGiPDLilUpQ1"
    "MXeLmDy30N/CJWsgCeQ6QIoZtPWSDroR24neCXB2WotGe6uJqDQrf8mfiU5dVS1f1B7fmD"
    "sqU1k00be9DC5sKxtZhQexIXSw8744iDfs3HWG7UQ5Eq73OLetEgh+hC+LqEdeGTT361Kf"
    "nhM/NvsYcC7N8SZRn3jY+n9KpllEeY48Qt+dN6aR3YSYeXyYHYMzkQJgeizRwIY21r1XAR"
    "7iAaIllC0ENhrP3T9Dhs5uIsXC2tIUf0pNUG4jm64GVInjR0BXFTQwRRUK4linTMXtCGMN"
    "IpPesL4TN4RbJXqWklLQYNdC0/aqzhK7bZdCbc5ujq02cETObipoepT+CRKTSQFm4e+ntB"
    "SwrnGJeBhTJ1nLhEennlWe0lBav9Ib553zwhCnrEPUSzBR4gzDnlMIUR8xGdzpgfDFHG6n"
    "CYyW2P1bXw9p+4uIXGQBdMZGa89JKsdQCX/M4iCaVh/GORaZmPtW3ndGko45/uoEhn/NNP"
    "wz/dsV3VuKd3Ad/cDqMRG5wSmWWgWLXQ4wvia3uECmRPWkWJJDEd60OGpI/2hybmh2rrQ/"
    "mUmd/mICgL8VcRS1Efm1KkNSEqhRXVZzZx5vpBPzlCg2qxKoiqwE09oDGNwbIYN8IVbpJ6"
    "LGMag2Xpa3fmtjacGTKDaHF2TmckIFECit4czVIaXPO4jsgE31M2V8WJ1cKaIzSolmerKz"
    "q2QP503Cj3RnfWlnswOOdxHmObujSgqhOf6vHNUxpci/aV7zpaVtS8D1GiG1WwxInGI1x1"
    "2HOFASBD0z+A9w+apLUf1BSZKtWvAwkqKVjSFOQcUQ9Rbr14ALPt+Uwb5jxV/3Bu/2TwR4"
    "yD7jTSvQqD/kCII3raUzjmk3uDOpf8ONtqpSv+F5EjzYSzHASg/xIPLXwWEBQweZGNxzB3"
    "/CG6AQHUJjeijDsNOArdmUheFJ5zWf8dB/bkPfIYElYV0fKOzBShz1sZUd+LnhZJkN028G"
    "3HQFtpMYpm7nPtASSBcZl3yZlTc+aaqaXTtr/MpBCaFMKnzgcPALZ4QBT1n1dxIEdqsNfH"
    "nhN4T19b8i6Q9dDp3H757SnzAgXI1UERCcGTDodIREoNmSNLY4KeCk47oWeUwaz21sXtt2"
    "c9frGpL7w/se6xwnws9acajfo4VrBWq9WhMtY00j0eQJbCDZBLMA/QmN6TTMWy8HCyAWIz"
    "mCUOinXWIZJL26FUf8fUB0IHL8v69GaGqKnJGy0Z0ZEeJoHYKKK7vZ1qbAtV5+BU7guV59"
    "7stFuxtaRsI+2tJe0FE+zdrZXLnqc0p153OVvdJ3gdFmfIDH+7xt+OCMYncUSRSihOb9YK"
    "xElUUuMSOwkFegZy6C125th7PpR1bw7RYsIQ0HMEcA2kewcEMDpewmwIK+PMvYC60VHCY+"
    "YLEIijPK94A8OI5E9x5LFPbAKvFCVwRh4nhHnuIGPEPHf5XmaNcjTFS6CaERDNnwULhmbw"
    "RUaXp/iOhOcky8MyQu+XSz3yfPDNE9dnmPpCrBc9yXOTxaCC0mPi4A0yc6lcy8PjNyJ/Gj"
    "ybK1QAhwSYujyplRznYA4RZ+49cQ7REp6D+d+8GfYDdynyWbP9wFNRB54KRvdAN5gCQkPE"
    "AC1H6gWuSEM5jJJasYhKIwJcLp6acwHnQvQH7QA8qVskWaAW9DUPCB+IZ4J1S8yQ+BpwiP"
    "l3gjy68D48WgQH8i18cag0AA4CeebFhFojHm8Nz5+AdpUfLp3plmw+aOroy6RC8iASTAR6"
    "obNQ/AVvKm/brgBtTNPIE/H71gu36ubPR70R+978AYtP1XwgIFgPh/loSoNA970SsuaDpk"
    "Cv9rRmRvIITDKuU6k7+0b6oy20Bit8SFoYxuljzUezXfieNTkV0tSM0UsDwa46q02RsT1T"
    "ZMwUGWtTbYtFhKZewrh9D92D7ceaggC8xjHIeap2gO71IciJXNjY1R0T9HEWtx6XbqqqtG"
    "qVB0WY+UIAXwNXFa1xhpuqNZvGlDrEC2iwtKaa4kKJsI8rbqPz5muOmy/lTsQKKvYCS14r"
    "Ib46jLHcg4mlWyeeNMVR2kIfxoqkC8OLdXjhBdgO5HmHIk56DbVV2YPxO3VZQYXdQ3WU8q"
    "qvLiHrxYaz7U9txJylPuYxlYF8DcgneCbD3TSrrBXIHhhosjvrmCLOpCIKdtWsrQqGNXty"
    "kz255AlsbEgsUfYB/0JWdRNbzEG1LeagZIvh+H4tg32W7rHM9UbgaSTwFD20Wmwu0BpWd5"
    "rVMpiHrsXpAqnRYbrM52x0jCafC6SGz13mczneRZPbyg4Mz7vM85BZzlofd5HWcLrbnI4j"
    "WPX5nKU0XO42l8O0w7XYnCM1fO4yn9NoUU0u5wgNj7vO47lPQKDCXNc6VaTsn3Vqv0kg1n"
    "51INZ+ORBLpmro4JxS9A/fJuGE1dGEpWDCcHcB7Oaednn2Im1v6j60UTI4LlNtyQP2dKEt"
    "U/foCMk24M0mDjVdFrI0/VsY2l940+yhpn7DlOIpuwxlRt89sfTxK1M+ZRwLiZY6QCpInz"
    "KS6tzTMqDVxwNUdtCjfam1FKgCWhTgUR7MdMyYS7DXCPJMJwXIR9DL7mFeA+jx5eV5Thk8"
    "PisGDXz9fHwKu5nczKARDYiaE+Xkao1JryY2E74CZhELsN5UV5GbSd54khMPnkJrZmcoeq"
    "O0batYX/60PVHzQTHbI8oPn74QtyoUKSo1ch31cgo8WW4K+83P8fRq9Bn+scniLXnQFAVc"
    "SqhWF3GJ2WhlvorVpVwuPYJkwQ9RcjCtt/InjiaUB8xfvkc3nPx2g6R5hIv07YMBeokWNJ"
    "hEtfsToiG6ICCwoigBOqzqIUDi5douWxxXWf/QzlbGgYFM8cPOFjYQ3Gm+J0StTY0+xQ6r"
    "a2l6kJWpc2Bu2My0RviSCUPsvpsM23IH0syYzVOZjNmOJM33Es2AfFf5vFblgEVUffAgbD"
    "uxw1kr19Ux6a1rIw6yuuepvOcNEphiQoP72rhbI0XGY7XbIk/1lD0WlFuz+ciltqYpMUe3"
    "ng1xLaEw1iV31oiYHrCtJ18U6UxlHpU5UYFzGeQPzCf01vtElhLqM3gY7CmzSFVVincT3J"
    "LZEC77eJGYj0rzC1CAdyfhND45ujo5+vE0LKi5/RLSR8Sn6kNVojuDOrsjTtussjZWo7q6"
    "1K+WPa7SOqT8uBUzL2Lhw+xwnbcMrVFMtNpYVF1NtA/2ooPXr5ukK79+XZ2vLO4VTEYzrd"
    "qHUfMeorv/olmZqLo6UYpCUV5AVBvUX68uL6qkgISkKLVSO0D/Qy7lO7xLqcAVYNSrDUUN"
    "oSAriA6OH/ugsD/+H3QOuQQ="
)
