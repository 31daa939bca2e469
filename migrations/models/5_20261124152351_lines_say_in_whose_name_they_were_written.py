"""Lines say in whose name they were written.

Lines of the first release name the account only, and were signed by the unit that held the complaint. Who acted is
found by the roles that the account's person holds now: alone a verifier, the verification team; else the unit. Only
verifiers verify, archive, and handle alleged misconduct; only units give back. Where the roles do not tell, the
rule of then decides: until a unit has the complaint it is the team.
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

HOLDER = """(
    SELECT CASE WHEN "p"."kind" = 'assigned' THEN "p"."unit_id" END FROM "timeline_entries" "p"
    WHERE "p"."complaint_id" = "t"."complaint_id" AND "p"."seq" < "t"."seq" AND "p"."kind" IN ('assigned', 'returned')
    ORDER BY "p"."seq" DESC LIMIT 1
)"""
GRANT = """(
    SELECT {unit} FROM "role_grants" "g" JOIN "accounts" "a" ON "a"."person_id" = "g"."person_id"
    WHERE "a"."id" = "t"."account_id" AND "g"."role" IN ({roles}) {more}
)"""
OF_UNITS, OF_TEAM = "'handler', 'unit_head'", "'verifier'"


def granted(roles: str, unit: str = "1", more: str = "") -> str:
    """Write the subquery of the grants that the person of a line's account holds now."""
    return GRANT.format(roles=roles, unit=unit, more=more)


AUTHOR = f"""CASE
    WHEN "t"."kind" IN ('submitted', 'confirmed', 'reopened', 'details_added', 'withdrawn') THEN 'citizen'
    WHEN "t"."kind" IN ('auto_closed', 'overdue') THEN 'system'
    WHEN "t"."kind" IN ('verified', 'archived') THEN 'verification_team'
    WHEN "t"."kind" = 'returned' THEN 'unit'
    WHEN "t"."kind" IN ('started', 'responded') AND (
        SELECT "c"."classification" FROM "complaints" "c" WHERE "c"."id" = "t"."complaint_id"
    ) = 'complaint_oversight' THEN 'verification_team'
    WHEN EXISTS {granted(OF_TEAM)} AND NOT EXISTS {granted(OF_UNITS)} THEN 'verification_team'
    WHEN {HOLDER} IS NULL THEN 'verification_team'
    ELSE 'unit'
END"""  # noqa: S608 - constants of this file
# The unit that held it, if the role is held there; else the one unit in which it is held. Ids have no order: as text.
FIRST = 'CASE WHEN COUNT(*) = 1 THEN MIN(CAST("g"."unit_id" AS VARCHAR(36))) END'
HELD = f'AND "g"."unit_id" = {HOLDER}'
AUTHOR_UNIT = f"""CASE {AUTHOR}
    WHEN 'verification_team' THEN {granted(OF_TEAM, FIRST)}
    WHEN 'unit' THEN COALESCE(
        {granted(OF_UNITS, 'MIN(CAST("g"."unit_id" AS VARCHAR(36)))', HELD)},
        {granted(OF_UNITS, FIRST)},
        CAST({HOLDER} AS VARCHAR(36))
    )
END"""
COLUMNS = (
    '"id", "seq", "kind", "at", "account_id", "unit_id", "text", "done", "planned", "planned_by", "is_public", '
    '"complaint_id"'
)

UP = {
    "sqlite": f"""
CREATE TABLE "new_timeline_entries" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "seq" INT NOT NULL,
    "kind" VARCHAR(14) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "author" VARCHAR(17) NOT NULL,
    "account_id" CHAR(36),
    "author_unit_id" CHAR(36),
    "unit_id" CHAR(36),
    "text" TEXT,
    "done" TEXT,
    "planned" TEXT,
    "planned_by" DATE,
    "is_public" INT NOT NULL,
    "complaint_id" CHAR(36) NOT NULL REFERENCES "complaints" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_timeline_en_complai_1053a9" UNIQUE ("complaint_id", "seq"),
    CHECK ("seq" >= 1)
);
INSERT INTO "new_timeline_entries" ({COLUMNS}, "author", "author_unit_id")
SELECT {COLUMNS}, {AUTHOR}, {AUTHOR_UNIT} FROM "timeline_entries" "t";
DROP TABLE "timeline_entries";
ALTER TABLE "new_timeline_entries" RENAME TO "timeline_entries";
CREATE TRIGGER "timeline_entries_no_update" BEFORE UPDATE ON "timeline_entries" BEGIN
    SELECT RAISE(ABORT, 'timeline_entries is append-only');
END;
CREATE TRIGGER "timeline_entries_no_delete" BEFORE DELETE ON "timeline_entries" BEGIN
    SELECT RAISE(ABORT, 'timeline_entries is append-only');
END;
""",  # noqa: S608 - constants of this file
    "postgres": f"""
ALTER TABLE "timeline_entries" ADD "author" VARCHAR(17), ADD "author_unit_id" UUID;
ALTER TABLE "timeline_entries" DISABLE TRIGGER "timeline_entries_no_change";
UPDATE "timeline_entries" "t" SET "author" = {AUTHOR}, "author_unit_id" = CAST({AUTHOR_UNIT} AS UUID);
ALTER TABLE "timeline_entries" ENABLE TRIGGER "timeline_entries_no_change";
ALTER TABLE "timeline_entries" ALTER "author" SET NOT NULL;
""",  # noqa: S608 - constants of this file
}
DROP_COLUMNS = """
ALTER TABLE "timeline_entries" DROP COLUMN "author";
ALTER TABLE "timeline_entries" DROP COLUMN "author_unit_id";
"""
DOWN = {"sqlite": DROP_COLUMNS, "postgres": DROP_COLUMNS}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    """Give aerich the text for this dialect; it asks without a connection only for PostgreSQL."""
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Give aerich the text that takes it back."""
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXWtz2zbW/isYf9lkRtXEzvV1dnbGdp3GG8fO2kq73fUODZGQhZoCVIKyou32v78H4J"
    "0EKVKWZIrBhzYWiQOQzwGBc8cfexPuEFf0Tx8I8/cO0R97DE8I/JG90UN7eDpNLssLPh66"
    "qiWRTdQlPBS+h23Z0Qi7gsAlhwjbo1OfcibbXvMJ8ceU3SF/jH00hl4JI04f3Qry+y2y4b"
    "ZAI49P4D6BnzPmEw95fN5DDMbxknsOhgfAgvxFID5nCMhnhNmkL5/D4TY8CIyyvSFnjMIv"
    "y+d3MBjxYOB//wcuU+aQb0REP6f31ogS18kgDf3IHtQNy19M1cVjenfG/A+qsXyjoWVzdz"
    "ZhKYLpwh9zFlPQgE938HIe9omTYgKbuW7IrehS8LxwwfdmJH5QJ7ngkBGeuZKVkjp4hOTa"
    "nmVdXA6s69OBZe0V2BxRpNgQXrI5k1OEygkjMbiTj/DD/x0cvHz59uDFyzfvXr96+/b1ux"
    "fvoK163uKtt38GD5PgFXSlUDv76exiIB+IwzwMpqe88KeiAfYFVIofCQPu4eWLHDgZY0+P"
    "f9Q+xwB4sVUYEF1IOJB8O9tgwQR/s1zC7vwx/HzzogLdn4+uTj4eXT178+J5FuKL8M6Bui"
    "XBTsDFfhHaHwEen06IHt6AIgeuE5L0oz92EOoKaAdnn0+vB0efv8juJ0L87iqcjgan8s6B"
    "urrIXX32JseGuBP0y9ngI5I/0b8uL04VnFz4d54aMWk3+NeefCY887nF+NzCThqT6HJ0Kc"
    "tW2+eeRTXfzdevZz+WMDZFk2PvbEadvqSswdZwgdoBrqqv5WXApjQD1ItmPxMxG/5GbL8h"
    "olmqR2C6Q59KA1Dlil+E8+/Xlxd6OKP2+bWH2j76H3KpWGmHbS+UEonMghMt5M8+H/0zv8"
    "afnF8e5zGXHRwD6FK2Gd2nNld5YYjt+zn2HCtzJ+GOz6fUFhrRJ6T78OmKuFi9bpEnafF0"
    "IDvaXc4kV8PFTcHJD3gZnsVbk4NJ/gpm+E69khxbjlRErEzcj/FcIvNbCQeXS/5fAWMPzc"
    "fUHqOADmGGVD+IggAOcrdziG5BHJ+6EovDv1Lnb7c9dAvcSn5gWwno0W/uIeoLJAUyEMod"
    "PgHKogaw3aGXawJ/7CW8Cr4CSRdACiu5bE2+TeETE4BdzNGIU2norZg6+i5UT9+AF+qHWg"
    "1Tg600BolUwJIxShUb3V5WpddodzGNWhMKAEarqdRq4qlRV62JCTqo17yro9e8K9dr3hX0"
    "mvhTajTF01Tr0d+fGuatzfWCjJHjRZERH7hH6B37RBaKGWfw4JjZZIk0sYNMKBMk4LKH5/"
    "HKnJl98PbwzsQPFoWj65OjH0+DtVwvt21SJvnAXZfPiXcy8wT3dHJJrkWlbDIK21q2alxT"
    "PvnI53DLQxgJ0FKJg6Ju0BgL5BEMIoI0AgZWQz5SP1ws/EiQ8FVDh2DXR3Pqj4tyyGaGeI"
    "TlUf3bYIeI2q9ng3jaPXojZq/y3fhpjbx11qcX3dshnmY1+wgfsm4NU9crV67f+Mxj2LXG"
    "Uculq9Yg67LQrB+MzAmsIKDcTKgPMyZYS/oIKD0i1R/OoF+5miDqoP3iqrWZIR6xaulkru"
    "sJdt1HKxbtX7WCb+nlwds38dcjf1R9L9efj87Pl6sLZoH6bhYoYCl8nwFKhVUquVm5VNGo"
    "WU3xaiB9r5ihmA7NQZSxsedRWDD4zO/BXQfNZTMbnkiuLRTWkFvq3MolRPlfyQO1I+8rrC"
    "Th8hN3qVu7tjTqmpezcov/+i39yxe0vb+OZsxW8KmR5P9e/W1vs8rMSqb/8uXtgXjDJqJu"
    "1L6DtpAN+HgD02hjd2CayjgEs5jCHXiqhpBmiIw7MAdpsKcVQxH0WGrdTpkwhG4BKcMK2i"
    "OjnBMsiE4+CW5UyiaubFJTLvlFeYWmHreJkG4cIgJpgDN3IfUWNMELuIykHIEk5wOJAdYt"
    "6kJLwqRVRrYZEuQRV4kVDPkcufRBE4y2+eGMOag9O2S5ODLmrkO8Jkt7QmF2yuyyPpbU6g"
    "vRL+/lkWZZyjVEnO0OvjsRcNaSveg68JLrdqPoVuV+JCIve60d6QgJH49GKKTqo0u5N0iV"
    "854sYL0fYzEO9FTQT/m93BJE6FDoIcFVSzU0aLSMcV9uFTMBhLBLCHonleHivrStQRsGR6"
    "RUhCURCxHGVkiyrniF1mrignigo/bvqd+njugzMgeUdkwpVzPJknOrWZxCmqp7wserOsLH"
    "q3Lh41XL1PMd0oEaSB22R+QrW83j27OUJs69dWJHJi6bwFrTnMcpMsPgVjOYAISrfMVpOq"
    "M5tJnDgQOniYSRUGzP/L+3KdFtE4GQLVHMBmOP+76rtRPG93pVqpkftmoQJAZPs0DY98lk"
    "CsoQlgoSeoZjDSkUm2R8OMxRqa48V1FbE+xIp6HSoOyZ58mArjlMCD7XB4ptZphHWAfhAZ"
    "p8Q2FzI56XiOflWlGsv2ahLg3EiNt3JhTjYP/V21fvXr55FUdgxFeqAi+iIJcEymDmW8LH"
    "3mqyurYDI9G1br9vyYZ0gmGdcLAHyyK7025LuRaVm5MdtrVs1bi2R0s5jxy8UMEuQzLiHo"
    "ELD8STFrIofiXqHAWdO7BjvFcxenzmo1uZ1nTbQ4yjMXcp9KVzZW1knBt2wz5EFRfCi0J2"
    "BuxWvjC4LoiMRJRZXAtEsOdS4iXjRBldCN/B9A6tk8GjEuy4lCkbJTzvDSPfVMIXPNRwkX"
    "1Y6geRQiruUd7uo5/D93ohR1BOO9ninsmwoPDlQz6huYx7vCdTv2zP/fdeiJL6StjefzoZ"
    "LNQFE2WKTzW34xRFlzJ81rYnmyiMGlEYacC2Wp6kZXaIrOy9f1BD9t4/KJW95a0stk8b8t"
    "Aiu8D+QR3DALSqALcQFyj/tYjme68GOCQxGJdh3DJptyzhJXO/nqRbP/NF2kj4yCcsK7gp"
    "qS2QNLMJKEFFrzgJ5T3y8X1QFEwmsHzz4eUmQ5AjXW7fCxkErrXKbHxEkxfTsrwYIwCuQw"
    "BsyYr1MdAndYtVdKtynYr00XpL1JFSjpXyCSsC6Lhz7qkVQOq5qnIIPKAqcIMB9t84AA6b"
    "BX4g0qoLqwJ21YICeqvtEbWqyGd2pHn3VvCZZ5NbXSTPdgb9XjJejBK7tTVsv8ULWCb0I9"
    "jtVwn9yFA+lR1ZP7ttKYf0GZ8/xeTeCSNz26wYTypyNbNhtF/P3qIRw2jaO4mxKRO8QUNc"
    "IFo2gTeh6CDAL1/UmcDQqhRida81itflaERt8hFYFrxFTvlK3+5VKWBcNbTGccsa7lDCEE"
    "aylKOyy0zhp/ROMoLmhNxLZenZC/SZM6U2cfQGXc/k38/76FxqQyoLT7xXVpuhR/C97AWU"
    "oQllM58InV908wM2TKOQzxLGcT9g0GAtWdJ+WUZFGmpL9qAYYVIq2q3qpVhdF/UUiYnyzw"
    "cQBV9sU8NqiqxLJsDV7aspxQnWQ03R5/J9Pibo4Db/usYm/7p0i3+dF6JAhQ8T3+uCm1AY"
    "dJehqzZjK9yGm64IBWKzLmTRTQkmBWjLDStZqu86TCSAwufN4QtoHgleywJHlmPXEs3oyP"
    "exPZ6UHL+Vutur0otw3K62b8ojPxBmQ1cOmo65z5OqZyqHgLNU9bM++sqCIVTBESLQM8ZR"
    "XDAfLYj/HGGPIDEnUx/hkSwWqWJDdQ6qLY7cUFGK+62RcZ6C3IrpKnSkXCn+IHneksGf9c"
    "dJiMrH6YYutrOF5jJTqAHeeTpT5SVXb5/53qIhpmkag2cWT5hsOntrtRQbE3Um1WgdouuE"
    "OBQHWBTwLFe9slQdVL9q+WAqXDBFD8ycOr6mVEi5GSZq3yVla21hDGNC78ZNEg0TAoOnBk"
    "9B/0us4UJrHCivop0hMrjqEkY8ekdlWXwxxgev3zSyHRZJO7jQrr9iUEbPqGtMyBB9d6aY"
    "lpgTromnaldoa9V5UVmLqlp1qlH9WnVBe/TsN8JAgXfxAp6MPZcJm9LjKX1LYQy81OkF/Y"
    "ams6FLhVTnp9jzRVRVLupIntHkAAzaGnUbHWxFp+oS9T0C1LhQ26UJmWhZEy1romW3FC0r"
    "jb2N3JJh++5Vj1n72QsmsjaJSqyF7n4FvPt6fE1k7WYxvieLOfccjd5cflZ7mmb757WnNo"
    "XhjLo+ZaIvx3uK3WBtp7hnjx/5fUY9EnsUs2wZgOCqZ0uergMfQNVGfPrPQTX08T58fnnx"
    "U9Q8z4+cZV6eDuHMPM2yXo57hsiA3hh0KUFaAOKEikbbaZ6uA9BvIZViRIjlzaYUN7HmZ4"
    "lWUrRa5slbt6oF89CZ2Ro9q3z+pkg6N3UPaiVRHFQkURy8KEzdxE8v1VNGNIeOVOk1GuLO"
    "4b625JU07lQe7eDTB83qfMy5SzArMYil6XJQD4FwU1hHOuZ298bjy8vzzN54fJbf/L5+Pj"
    "6FBVthD41ocAJ8cTExmQSPtjIWfAJZdIvQfuAeoXfsE1kogM+YNFBrIy5Cm/7XsJvdhDS5"
    "mnwwHp7HRvD0hIJ3hzcmwWy9Or0eXJ2dDAKzud7L8kfeBG9NOdVqM8ch/YdPV8TFvt6Sm3"
    "WifOE7KXCU4f7nFlxSAWTlfqkY0qXOqRQj67ioosPLn7n8XkaLKgcRRv+4QtLM2Ee38p/b"
    "wBekMu2k8wjuupTdv0e3QR6cdxuU/eSBEVgdDewRWZRU56jaxpAbdVeFEC9zWuVjWkPixs"
    "OIxDVZb6QQoeYjhYTGEdeSLbJnHHHGEWccccYRt/MVLIwjbs2HzGRiAJP9vsEenKUyGQDG"
    "ovKkFpWUeNxgEmepzCQ2Vipjpdo1K5VmFVgDrKmA3p389JcCm136GlsAN2nUUlNaY8yKpn"
    "q5EUvOltq2K1VF6pn6/z3xfsPP++h2iuWpbrdogu8DoxBgR8h75MGeLZA8015alMIKVB7B"
    "dhAOrcZFQ+Lyuba8+aYHa2ivCgauYeBRQ1lBc2PWacme0jNmHWPWMWYdY9bZsuXhVR3Lw6"
    "tyy8MrE1+95VAwMeaebzVFOUvVQazXnyhQXr74lM0mBZUjG2y9A6WM9348C1QC6/LDh7OT"
    "00PkUAm57YdOvxv289n5+dFPp3GDBwoPeUfi+x9Pj84HH62T04vB6dUhSLfY9ceWTaQv94"
    "Zdn3y8vDw/RMIec+7esJOzwa8WdHdx8ushsqm/sKAvZi+g5enJ4OzyApoSOwonePrqCeE5"
    "0U0+sxSJiVKrE6U2BYwaLWQxQQfxrQVvBboFcEFqairppGk6B/GaC1x65A4ex2oKcY6scy"
    "jvv6wj9bwsF3peFiZymJUuC7rh0aih/0VDvUUvTHxlZ90wxu+1ZcATU14B8HJDW4bIeL0q"
    "3TSJ8XM7jpp2YrrUnZCZUo+PJ15PJHF7FKjHRxHrnN1PEHS9k3jZY+qCsqUxizdBqlsfcH"
    "YXIXzq6vbsBvB8IZ4I7ndxCt15+NGf2hUIQD/JfroE0iYdwUe2Cvbf0xXvDm/1Kit3B41q"
    "eoTlGdQYTdU0RgL2dpk90EcXHE2xELIgAoLOqKucsEpaVfxWiQXqpOqZIE5wtpC6RAUKyr"
    "YhuIfRGIux/uDrbQxqjpRtl8TZq3DiRpy3JPcaGWTyhCvZC1q2gW0h7zj5rhpDriFdC+gt"
    "8vutvwRmCjTybUrhy1jBw17ayRqc7S37BLrkTg/ZtlJQRZ7WcLrNnKbCcqiQOGsEiGXWwD"
    "SlscA2MQgqUbKpQTBNtF3ZbTfsgU0CYfO8KDLikpEBh//VtByurlm3Af7lpsP05KtjOnyU"
    "ThmCqVEpE5jLNcrEUFIrO54+gOYmVRJQ+tGzo+uL5300AFXt4uwLGnN43OAkWur5YyQ3LY"
    "SZE9RXJt96SHAUnHMrCHalRgc3R6DQOmi4AN3unizgol6t3PLYm8mXD8A2xZ3btDL2KvRW"
    "E3y8Z4KPTfDxOmVoEyG72QhZn/qwwwzJiOtKglaVpszSdS4wZ/3B3gFk6hDJ5kjHZJ0Dev"
    "3ByGQydfmCEIvNJkMd2NdKpCuvd6vpoAuG5Kp9YRNlbwP0LJfz+9m00SKeJzQW5dycL1iU"
    "Yd+lvlb2rAxfpSUOW7NfluyXJr7PVApt3eptajA8dQ2GOpF9JoJGj3azCJq0Iy2OgNEDGl"
    "mZl8OaCqbZSZFOj2kDo3AyrzR24cykKzcNy6oNVjLJ69iHJUmuzkNfXTwMAnr4nHg/2FgQ"
    "B8lnkifsYaSGkIOiW5gCRIg+jMI99Zi3OkvwhkbR2Hz/nfJ4REurHGjvP2uwBqfwNSbhNu"
    "2vvQqTsOJ+A5k8at9FefxNHXE8b2xMn+1UUHpa5eptx1aw0vw14vaWcmlK/OGNBe7OxZrn"
    "Re5yn/jJ0fXJ0Y+ne4Vpa/SYTeoxmwxz/8eM2vdXIKOrdyzIn+nblRLo77Kh5amWNWVQUA"
    "/glk3Qfr//CikrOwh/D1RQ/z384dDRiMjELhAdoauZPHoOhEbsI0ZANkGqekMQSHD26XNR"
    "+Fx/9ytGGqip4AcnqC+RMzMobqxIf3aU5TX6OynSgjDv8MnuSbVGSlir0PXEtXu7DarKEV"
    "0R2jStSRPP4WtrQwauJ9h1S+OdYqLtRTttUr8NAp5eHrx9E8c6yR9VYU7Xn4/Oz4tuDo9g"
    "IXfJAp7lhxSnSMwZxRlv0zrOKJ7LbP45cTVHMC4LH8iQmsCB5oEDNp/BQEMZX+Rro2WWcU"
    "DTgeFDcz7EGkOBATL8smRVStFUBV7u4HJfAb+MlcyB5xAlQjTNp8yRddAOvJ7gl0dlqKzP"
    "dHE9A4Vu8YV4lGfVUt39XuX5g6qlNVVNa3vQgubSsTUfU3scFUsPOhNIgH4tRlht1H2ZKu"
    "8Ji7JwkEN0IX1d0rrwySO/2ZT88Jl7d5ghH3t3RFvGfePjab1qKeUR5jhxC/60TloHdtLh"
    "ZXIg9kwOhMmBWGcOhLG2rdVwEewgDUSymKCDwtj6T9MTsJnLs3AbaQ0Zou9abSDMaQpeiu"
    "S7hi4nbjYQQTSUK4kiLbMXrEMYaZWedUXEFF6R7JVqWnGLXg1dywsbN/AV23wylW5zdP3p"
    "MwImC3mTYeoReGQKDZSFWwT+XtCSgjkmVGChSh0nLlFeXnVWe0HBWv8QN+yGSVGQEfcQTe"
    "e4h7AQVMAURtxDdDLlnt9HKavDYSq3PVLXgtt/EfIWGgGdP1aZ8cpLstIBXOo7CyWUmvGP"
    "eaalPtZ1O6cLQxn/dAtFOuOf/j780y3bVY17ehfwzewwDWKDEyKzDOSrFjIxJ15jj1CO7L"
    "tWUUJJrIn1IUXSRftDHfNDufWheMrM7zMQlKX4q4mlqI5NydOaEJXciupxmziz5kE/GUKD"
    "ar4qiK7ATTWgEY3BMh83IjRukmosIxqDZeFrd2Z2YzhTZAbR/OycTIlPwgSUZnM0TWlwze"
    "I6JGP8QPlMFydWCWuG0KBanK2u7NgC+dNxw9ybprO22IPBOYvzCNvUpT7VnfhUjW+W0uCa"
    "t698a6Jlhc27ECW6UQVLnmg8xGWHPZcYAFI03QN4/6BOWvtBRZGpQv06kKDigiV1Qc4QdR"
    "DltRcP4LY9mzaGOUvVPZzXfzL4E8ZBtxrpToVBfyDEkT3taRzz8b1elUt+lG611BX/i8yR"
    "5tJZDgLQfwlDc4/7BPlcXeSjEcwdr49uQQC1ya0s4059gQJ3JlIXpedc1X/Hvj1+jxhH0q"
    "oiW96TqSb0eSsjNveiJ0USVLc1fNsR0FZSjKKe+7zxAIrAuMzb5MypOHPN1NJZt7/MpBCa"
    "FMLvnQ8MALaETzT1n5dxIENqsG+OvSDwnl5jyTtH1kGn8/rLb0848zUglwdFxATfdThELF"
    "I2kDnSNCboKee0k3pGEcxyb13UfnvW4xeb+sK7E+seKczHSn+q0KiPIwVruVodKGN1I92j"
    "AVQpXB+5BAsfjegDSVUsCw4n6yE+hVnioEhn7SO1tB0q9XdEPSB08KKoT29miIqavOGSER"
    "7pYRKIjSK629tpg22h7Byc0n2h9NybnXYrri0p20h7K0l7/hiz+5Vy2bOU5tTrNmerewSv"
    "wuIUmeFv2/jbEsH4JIoo0gnFyc1KgTiOSqpdYiemQM9ADr3Dzgyz531V9+YQzcccAb1AAF"
    "dPuXdAAKOjBcyGoDLOjPnUDY8SHnFPgkAc7XnFGxhGJn/KI489YhN4pTCBM/Q4ISwyBxkj"
    "ztzFe5U1KtAEL4BqSkA0f+bPOZrCFxlenuB7EpyTrA7LCLxfLmXkee+GyetTTD0p1sue1L"
    "nJclBJybg8eINMXarW8uD4jdCfBs/mShXAIT6mrohrJUc5mH0kuPtAnEO0gOfg3g2bYs93"
    "FzKfNd0PPBV14KlgdAa6wQQQ6iMHdALODqE7m08XUVarqkIifwC6qtwyAOMrnJG0PfbkD8"
    "E9Hw0XgKRSNOKUUAs6nvlE9OQDwiImp0t0DdjFvXvJmvDC++CcEeyrV/LkCdOAPkjnqbeU"
    "Oo581hXcgBLnZU65ZNpbqnmvrtcvlRcp/FBKCeCUf9muzCYe0ST0RP6+Y8FeXf+ZKBvyb/"
    "UfKv8k9QcCgtXefTacUN9v+l4xWf1BE3CXu1pTIzECE0s0KdWdfqPmo80bDZb7eBphGOWP"
    "1R8NPmzRlFMBTcUYnbQQ7Kq32lQZ2zNVxkyVsXXqbZFYUNdNGLXvoH9w/cGmIAGvcA5ylm"
    "o9QHf6FORYLqzt644IujiL1x6YbsqqrNUsD5owaJewea6Aq47WeMNN2ZpNY0odwnzqL6xJ"
    "Q3GhQNjFFbfWgfMV580XkiciBRUz31LXCogvj2Ms9mCC6VYJKE1wVMbQx7Ei7sLwYhVeMB"
    "/bvjrwUAZKr6C2answjqc2K6iwe+jOUl721cVkndhwtv2pDbmzaI55RGUgXwHyMZ6qeLeG"
    "ZdZyZI+MNNmddUwTaFISBrts1pZFw5o9uc6eXPAE1jYkFii7gH8urbqOLeag3BZzULDFCP"
    "ywksE+TfdU5noj8NQSePIe2kZsztEaVrea1Sqah67E6Ryp0WHazOd0dExDPudIDZ/bzOdi"
    "vEtDbms7MDxvM88DZjkrfdx5WsPpdnM6CmFtzuc0peFyu7kc5B2uxOYMqeFzm/mcRIs25H"
    "KG0PC47TyeeQQEKiyaWqfylN2zTu3XCcTaLw/E2i8GYqlcjSY4JxTdw7dOOGF5NGEhmDDY"
    "XQC7GWtcnz1P25nCD+uoGRzVqbbUCXtNoS1Sd+gMyXXAm2S21PVpJRTfsztLn3lWxLG8Un"
    "hpBx2aoWtLhsihRQEe7Rktx5y7BLNakKc6yUE+hF52D/MKQI8vL88zYuHxWd59+PXz8SkI"
    "FGrHg0bUJ3pOFFMrG0x6PbGZ8CUwS6/galNdR24mee1JThg8RaOZnaLojPi2rbpdGZXQvt"
    "fAfhzSffh0RdyykIR8zYET2dmmoN/8FE+uhl9hLvBuQmR+/+OwGoS9nMLsXXQJqq1UvAgm"
    "WFXZi3gK1qh9YSWTv1YFDFUoQZWLSKpUzOH3HX0gDMkCFQ5eyCUiKnwAP0VP1X5Qx4fP4D"
    "/gNBqB2qmOKMcozMeNazFg0JYd7GkrY2xxeFkx41oWg8BuUANjxpAq/G7LChQ+n07D0hWC"
    "wiU0H6sHgDswmIB/qJw6F7IoxnxMXSLvQReij3zuBoSKJKhsh2Re+w2Tt+ApYBhoPcVChA"
    "VCGpeBiLjbIJU/nAmWna6eUi/LHpAOy0JEqCjeNavIEI1fXZfB5N63KPc+4nvRsnfKZhOF"
    "/BmTH0QQTJnNaKWPOAZoSzvC3s+nV2cffj0MS+zcsKvT6y+XFz8ehrVonBt2cjY4+9fphX"
    "V1+uUcGoalZyzp3QvaX57/fHqIQsk4v6Q9kUnWx54vGhpgMkTfdfG6cGux5NbS1DKYp+1S"
    "UcW1nDUY7r5W87IeOtIuwbs2Jf8Jja9tg7bZh6+EzBW8w2k6E33bau9wVoJtFGadoTQxAG"
    "3mcqiBNWVxiszwt838zei/BSaXa4V5OlOnRGdS1eBcBPkD9wi9Y5/IoqAGLjGg7i64BYMg"
    "XPbwPDZWFOYXoADvTgJ/wMnR9cnRj6eBiWP7FXWzRlmNebFgtS23LkZmYivln1huXbxkBE"
    "kqdQ5EYt/7i0BjCrurt3iPbgX5/RapkBUhS+od9NBLNKf+ODxQMSbqowtVxzUsShdUV5Ug"
    "iaJZcUvjSnsirFpj7vVQ8G9UsedQngc5H3NBkMRc2v6kTXPuybQtFlgv4dngCxoFNkpV51"
    "fRUHssryzQOLAcEuRxl0jDprqnqvAuZB1b4gQFhNVwSR++LI5rE4+JoJawNFeGw8e1g9XJ"
    "ll7+tnz78oM2MisDgGdO2WitEU9yp4B4qZYdtjaKtUaxLjeH6rHcBRNoa+JIV0iTMwp3+0"
    "X1YCdc1YmQULf5G9oLnQSxe+CGXf96PTj9fIjEQvhkcsOUo+Hs5GhwdnlhDU6PPoc+h7AU"
    "guUTDK2+XpwNDtXOvZIjoWo1i7/Jt+Xf5NvCN2krkaihlpWlMmX1/tR8EKsUgixSGmxbUr"
    "W0k2j65Jsu6WBZEa6Qqgu5HduurOOsVGzQMfUFV0YclFjGdOlLNSpIRYQG95Vxt4aaknPl"
    "fsos1fecKEKFNZ0NXWoX4auM4M7QrRa6vZJQHRlZdjZ227gcjMvBuBx6jVwOR6Dh6o+1Du"
    "/0qpwMOGmzzLVQjurywNpGhupSs6n249bMvJCFjzNQt95kusJpTuVW1PJwr1YZgVY0pB68"
    "fl3DagOtygtGyns5G8O00eEzYfMOorv/ol6d/qpC/ZpK/cwnug3q79eXF2VSQEySl1qp7a"
    "P/IZeKHd6ldOBKMKrVhryGkJMVZAfHzVK+1r+Z/fn/RQrlyg=="
)
