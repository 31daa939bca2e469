"""Complaint clocks: each clock a complaint was given becomes a row, and the calendar counts its changes.

Existing complaints get their clocks from the columns that held the running one: day 0 by the rule of then, the stored
due date for what runs. The due date of a clock that has stopped was not kept; it is counted here by the holidays
known now, as the first release did whenever it was asked.
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

# Each clock a complaint must have been given: which, how many days, since when, until when (null: it runs).
GIVEN = """
    SELECT "id", 'verify' AS "kind", 3 AS "days", "submitted_at" AS "given_at",
        CASE WHEN "state" <> 'submitted' THEN COALESCE("assigned_at", "closed_at") END AS "stopped_at"
    FROM "complaints"
    UNION ALL
    SELECT "id", 'respond', 5, {later}("assigned_at", COALESCE("reopened_at", "assigned_at")),
        CASE WHEN "state" NOT IN ('assigned', 'in_progress', 'reopened') THEN
            CASE WHEN "responded_at" >= COALESCE("reopened_at", "assigned_at") THEN "responded_at"
            ELSE "closed_at" END
        END
    FROM "complaints" WHERE "assigned_at" IS NOT NULL
    UNION ALL
    SELECT "id", 'citizen_reply', 10, {later}("responded_at", COALESCE("replied_at", "responded_at")), "closed_at"
    FROM "complaints" WHERE "responded_at" >= COALESCE("reopened_at", "responded_at")
    UNION ALL
    SELECT "id", 'resolve',
        CASE "classification" WHEN 'complaint_ordinary' THEN 14 WHEN 'complaint_oversight' THEN 60 ELSE 5 END,
        "verified_at",
        CASE WHEN "state" NOT IN ('submitted', 'assigned', 'in_progress', 'reopened') THEN
            CASE WHEN "responded_at" >= COALESCE("reopened_at", "responded_at") THEN "responded_at"
            ELSE "closed_at" END
        END
    FROM "complaints" WHERE "resolve_due_on" IS NOT NULL
"""
FILL = """
INSERT INTO "complaint_clocks" ("id", "kind", "starts_on", "working_days", "calendar_version", "due_on", "given_at",
    "stopped_at", "told_at", "complaint_id")
WITH RECURSIVE "days" ("day") AS (
    SELECT {first} FROM "complaints" HAVING COUNT(*) > 0
    UNION ALL SELECT {next} FROM "days" WHERE "day" < (SELECT {last} FROM "complaints")
),
"marked" AS (
    SELECT "day", CASE WHEN {weekend} OR "day" IN (SELECT "on" FROM "holidays") THEN 0 ELSE 1 END AS "works"
    FROM "days"
),
"counted" AS (SELECT "day", "works", SUM("works") OVER (ORDER BY "day") AS "number" FROM "marked"),
"given" AS ({given})
SELECT {new_id}, "g"."kind", "zero"."day", "g"."days", 0,
    CASE WHEN "g"."kind" = 'resolve' THEN "c"."resolve_due_on"
    WHEN "g"."stopped_at" IS NULL THEN "c"."due_on" ELSE "due"."day" END,
    "g"."given_at", "g"."stopped_at",
    CASE WHEN "g"."kind" IN ('verify', 'respond')
        AND ("g"."stopped_at" IS NOT NULL OR "c"."overdue_told_on" >= "c"."due_on") THEN (
        SELECT MAX("t"."at") FROM "timeline_entries" "t" WHERE "t"."complaint_id" = "c"."id"
            AND "t"."kind" = 'overdue' AND "t"."at" >= "g"."given_at"
            AND ("g"."stopped_at" IS NULL OR "t"."at" <= "g"."stopped_at")
    ) END,
    "c"."id"
FROM "given" "g" JOIN "complaints" "c" ON "c"."id" = "g"."id"
JOIN "counted" "zero" ON "zero"."day" = CASE WHEN "g"."kind" = 'resolve' THEN {submitted_on} ELSE {given_on} END
JOIN "counted" "due" ON "due"."works" = 1 AND "due"."number" = "zero"."number" + "g"."days";
"""
SQLITE_FILL = FILL.format(
    given=GIVEN.format(later="MAX"),
    new_id="lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || "
    "substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))",
    first="date(MIN(\"submitted_at\"), '+7 hours')",
    next="date(\"day\", '+1 day')",
    last="date(MAX(\"changed_at\"), '+7 hours', '+200 days')",
    weekend="strftime('%w', \"day\") IN ('0', '6')",
    submitted_on='date("c"."submitted_at", \'+7 hours\')',
    given_on='date("g"."given_at", \'+7 hours\')',
)
POSTGRES_FILL = FILL.format(
    given=GIVEN.format(later="GREATEST"),
    new_id="gen_random_uuid()",
    first="(MIN(\"submitted_at\") AT TIME ZONE 'Asia/Jakarta')::date",
    next='"day" + 1',
    last="(MAX(\"changed_at\") AT TIME ZONE 'Asia/Jakarta')::date + 200",
    weekend='EXTRACT(ISODOW FROM "day") > 5',
    submitted_on='("c"."submitted_at" AT TIME ZONE \'Asia/Jakarta\')::date',
    given_on='("g"."given_at" AT TIME ZONE \'Asia/Jakarta\')::date',
)
# What runs now, and the latest day of which it was told that it passed.
TAKE_BACK = """
UPDATE "complaints" SET
    "due_kind" = (
        SELECT "kind" FROM "complaint_clocks" WHERE "complaint_id" = "complaints"."id" AND "stopped_at" IS NULL
        AND "kind" <> 'resolve'
    ),
    "resolve_due_on" = (
        SELECT MAX("due_on") FROM "complaint_clocks" WHERE "complaint_id" = "complaints"."id" AND "kind" = 'resolve'
    ),
    "overdue_told_on" = (
        SELECT MAX("due_on") FROM "complaint_clocks" WHERE "complaint_id" = "complaints"."id"
        AND "told_at" IS NOT NULL
    );
DROP TABLE "complaint_clocks";
DROP TABLE "calendar_changes";
DROP TABLE "calendar_head";
"""
OLD_COLUMNS = """
DROP INDEX "complaints_inbox";
ALTER TABLE "complaints" ADD "due_kind" VARCHAR(14);
ALTER TABLE "complaints" ADD "resolve_due_on" DATE;
ALTER TABLE "complaints" ADD "overdue_told_on" DATE;
CREATE INDEX "complaints_inbox" ON "complaints"
    ("unit_id", "state", "due_on", "due_kind", "classification", "assigned_at");
"""
DROP_COLUMNS = """
DROP INDEX "complaints_inbox";
ALTER TABLE "complaints" DROP COLUMN "resolve_due_on";
ALTER TABLE "complaints" DROP COLUMN "due_kind";
ALTER TABLE "complaints" DROP COLUMN "overdue_told_on";
CREATE INDEX "complaints_inbox" ON "complaints" ("unit_id", "state", "due_on", "classification", "assigned_at");
"""

# What the planner should believe of the index goes with it (decision 22).
BELIEF = """
DELETE FROM sqlite_stat1 WHERE idx = 'complaints_inbox';
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('complaints', 'complaints_inbox', '{}');
"""
BELIEVED, BELIEVED_BEFORE = "1000000 500000 2000 1900 1900 1900", "1000000 500000 2000 1900 1900 1900 1900"

SQLITE_TABLES = """
CREATE TABLE "calendar_changes" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "on" DATE NOT NULL,
    "kind" VARCHAR(12),
    "name" VARCHAR(120) NOT NULL,
    "name_en" VARCHAR(120) NOT NULL,
    CONSTRAINT "uid_calendar_ch_version_3b5f6f" UNIQUE ("version", "on")
);
CREATE TABLE "calendar_head" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    CHECK ("id" = 1),
    CHECK ("version" >= 0)
);
INSERT INTO "calendar_head" ("id", "version") VALUES (1, 0);
CREATE TABLE "complaint_clocks" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(14) NOT NULL,
    "starts_on" DATE NOT NULL,
    "working_days" SMALLINT NOT NULL,
    "calendar_version" INT NOT NULL,
    "due_on" DATE NOT NULL,
    "given_at" TIMESTAMP NOT NULL,
    "stopped_at" TIMESTAMP,
    "told_at" TIMESTAMP,
    "complaint_id" CHAR(36) NOT NULL REFERENCES "complaints" ("id") ON DELETE CASCADE,
    CHECK ("due_on" >= "starts_on"),
    CHECK ("working_days" >= 0)
);
CREATE INDEX "complaint_clocks_complaint" ON "complaint_clocks" ("complaint_id");
CREATE INDEX "complaint_clocks_due" ON "complaint_clocks" ("kind", "stopped_at", "due_on");
"""
POSTGRES_TABLES = """
CREATE TABLE "calendar_changes" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "on" DATE NOT NULL,
    "kind" VARCHAR(12),
    "name" VARCHAR(120) NOT NULL,
    "name_en" VARCHAR(120) NOT NULL,
    CONSTRAINT "uid_calendar_ch_version_3b5f6f" UNIQUE ("version", "on")
);
CREATE TABLE "calendar_head" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    CHECK ("id" = 1),
    CHECK ("version" >= 0)
);
INSERT INTO "calendar_head" ("id", "version") VALUES (1, 0);
CREATE TABLE "complaint_clocks" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(14) NOT NULL,
    "starts_on" DATE NOT NULL,
    "working_days" SMALLINT NOT NULL,
    "calendar_version" INT NOT NULL,
    "due_on" DATE NOT NULL,
    "given_at" TIMESTAMPTZ NOT NULL,
    "stopped_at" TIMESTAMPTZ,
    "told_at" TIMESTAMPTZ,
    "complaint_id" UUID NOT NULL REFERENCES "complaints" ("id") ON DELETE CASCADE,
    CHECK ("due_on" >= "starts_on"),
    CHECK ("working_days" >= 0)
);
CREATE INDEX "complaint_clocks_complaint" ON "complaint_clocks" ("complaint_id");
CREATE INDEX "complaint_clocks_due" ON "complaint_clocks" ("kind", "stopped_at", "due_on");
"""
UP = {
    "sqlite": SQLITE_TABLES + SQLITE_FILL + DROP_COLUMNS + BELIEF.format(BELIEVED),
    "postgres": POSTGRES_TABLES + POSTGRES_FILL + DROP_COLUMNS,
}
DOWN = {
    "sqlite": OLD_COLUMNS + TAKE_BACK + BELIEF.format(BELIEVED_BEFORE),
    "postgres": OLD_COLUMNS + TAKE_BACK,
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    """Give aerich the text for this dialect; it asks without a connection only for PostgreSQL."""
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Give aerich the text that takes it back."""
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXWtz2zbW/isYf9lkRtXEzq2vs7MztuM03jh213a6t+zQEAlZqClAJSgr2m7/+3sAXs"
    "QLSBGyJFMMPrSxSByAfA6Ic8XB73tj7hFf9E8fCAv3DtHvewyPCfyRv9FDe3gyWVyWF0I8"
    "8FVLIpuoS3ggwgC7sqMh9gWBSx4RbkAnIeVMtr3mYxKOKLtD4QiHaAS9Eka8ProV5Ldb5M"
    "JtgYYBH8N9Aj+nLCQBCvishxiMEyzueRgeAAvyJ4H4jCEgnxLmkr58Do+78CAwyvaGnDIK"
    "v5yQ38FgJICB//0fuEyZR74Rkfyc3DtDSnwvhzT0I3tQN5xwPlEXj+ndGQs/qMbyjQaOy/"
    "3pmGUIJvNwxFlKQSM+3cHLBTgkXoYJbOr7MbeSS9HzwoUwmJL0Qb3FBY8M8dSXrJTU0SMs"
    "ru05zsXljXN9euM4eyU2JxQZNsSXXM7kFKFywkgM7uQj/PB/BwcvX749ePHyzY+vX719+/"
    "rHFz9CW/W85Vtv/4geZoFX1JVC7eyns4sb+UAc5mE0PeWFPxQNsC+iUvxYMOAeXr7MgZMR"
    "DvT4J+0LDIAXW4UByYUFBxbfzjZYMMbfHJ+wu3AEP9+8qEH3l6Ork49HV8/evHieh/givn"
    "OgbkmwF+DisAzte4AnpGOihzeiKIDrxST95I8dhLoG2puzz6fXN0eff5bdj4X4zVc4Hd2c"
    "yjsH6uq8cPXZmwIb0k7Q389uPiL5E/3r8uJUwclFeBeoERftbv61J58JT0PuMD5zsJfFJL"
    "mcXMqz1Q154FDNd/Ply9n7CsZmaArsnU6p15eUDdgaL1A7wFX1tbyM2JRlgHrR/GcipoNf"
    "iRsaIpqnegSmO/SpGIAqV/wynH+9vrzQw5m0L6491A3R/5BPxUoStr1QSiRyC06ykD/7fP"
    "SP4hp/cn55XMRcdnAMoEvdZnifEa7ywgC79zMceE7uzoI7IZ9QV2hUn5juw6cr4mP1umWe"
    "ZNXTG9nR7nJmcTVe3BSc/IBX4Vm+NT4YF69ghu/UK8mx5UhlxKrU/RTPJTq/s+Dgcs3/C2"
    "AcoNmIuiMU0SHMkOoHUVDAQe/2DtEtqOMTX2Jx+Gfq/eW2h26BW4sf2FUKevKbB4iGAkmF"
    "DJRyj4+BsmwBbHfo5ZbA73sLXkVfgaSLIIWVXLYm3ybwiQnALuVowqks9E5KnXwXqqdvwA"
    "v1Q62GmcFWGoMkJmDFGJWGjU6W1dk1WimmMWtiBcBaNbVWTTo1mpo1KUEH7Zofm9g1P1bb"
    "NT+W7Jr0UzKa4lmq9djvTw3z1uZ6Scco8KLMiA88IPSOfSJzxYwzeHDMXLJEm9hBJlQpEn"
    "A5wLN0Zc7NPnh7eGcSRovC0fXJ0fvTaC3X622b1Ek+cN/nMxKcTAPBA51eUmhRq5sM47aO"
    "qxo31E8+8hncChBGAqxU4qGkGzTCAgUEez3QGrxYjZgE3AXZiUYc3g8UAQSaAfXhJtHoH+"
    "vt+hGeRvWvgURI2q9HIDytTN6Im6ta+j6tU7fJevRi5yVCVhzLr4UEJr6TBYX1RRWwlNRq"
    "1TF13eYp1+DC3R18d8KDa+Cn2aS8/wgiTyfl1fVa2f4rnwYM+84oablUrt/kg3qHKpIXhf"
    "74UP1gZEZEKAOBYxrCTIw8A30ElAGRDgLOoN8ZDUeIemi/LN83M8Qj5LzOKrkeY99/tOnd"
    "fjkfSZ+XB2/fpPJG/qiTMNefj87PlxvUVqQ/gZH3NAsUsBS+zwil0iq1uFm7VNGkWUMD5E"
    "ZmJ2CGUjo0A+vAxUFAYcHg0zAxEqCZC08k1xYKa8gt9W7lEqIyFMgDdZP8BFhJ4uUn7VK3"
    "dm1p1DUvZ9V63fpjYcsXtL0/D6fMVfCpkeT/Xv1lr4VaXvXy9kCCgYlxmLTvoLdwA1kQUf"
    "DAOGCepbJmSh5TuANPZQhpjsgGzAuQRjKtbPHpsdQGZnNWXreAlGZbe3SU6yh2p9NQklu1"
    "+olIYn+NtJMjJEI8HKKYqo8umT9XYv6ezEFTGGExinQD0An4PWFSOYjcnT0kuGqphgYtgj"
    "EeogFBUwGEIUeC3kkFpKycbGtQw5BtZlleEkdNMHZiknVFUVur/QgSgF7QvwcVkXqiD3Yv"
    "oLRjipCaSY6cW2bR0yxV9zzmr5qoRK+qVaJXLVOJdkjuGAhwNyDylR3zrNs8pc2+bZ3vNp"
    "ctSmCtMedxhswyuNUMJgDhKl9xls6GX9rM4chpZqJhLCi253LZ25Tqton0rJYYZjejgIeh"
    "esSSZZbe69WZZmHcyiB1BZ5mjnAYkvEEjCEsDST0DKcWUqw2yaxVmKPSXHmukk/G2JOOWm"
    "VBudMgkCmxM5gQfKZPY9nMMI/wDcMDmHxDcXOrnleo59VWUWq/5qGuDH6l7TsT/jrYf/X2"
    "1Y8v37xKo17plbpgVzlXJZr5jghxsJquru3AanStk/ctEUgnGNYJDwewLLI7rVgqtKgVTm"
    "7c1nFV44Yy6u8qzog8PFcBxgEZ8oDAhQcSSA9ZEjNMOkdR5x5IjHcqL4JPQ3QrN1vc9hDj"
    "MjmSQl9lIbWhcb6yr+xDsg88vihkZ8BuFSCF64LI7A+5t2SOCA58SoLFOMk+E4TvYHrH3s"
    "noUQn2fMqUjxKe9ysj39Q2FHiowTz/sDSMorMq10Te7qNf4vd6IUdQUVrZ4p7JUGz88jGf"
    "0EzmmtyTSVglc/+9F6OkvhK2959OBmi74KLM8KmhOM5QdGnfwdpkso18NYh8ZQHbatGElv"
    "kh8rr3/kED3Xv/oFL3lrfy2D5tnn6L/AL7B00cA9CqBtxSLob81yGa770e4JjEYlyFccu0"
    "3aok49z9Zppu82xj6SPhw5CwvOKmtLZI08wn/UZ1htLE33coxPdRqSKZNPwthJcbD0CP9L"
    "l7LzcD6b0yGx/R5iK3LBfZKoDrUABbsmJ9jOxJ3WKV3KpdpxJ7tNkSdaSMY2V8wooANu6M"
    "B2oFkHauqmcAD6jKbmCA/VcOgIOwwA9EenVhVcC+WlDAbnUDolYV+cyedO/eCj4NXHKry+"
    "TZzqDfS5axNWK3tobtt3gBy6V+RNJ+ldSPHOVT+ZH1s9uVekif8dlTTO6dcDK3zYvxpCqX"
    "mQ+j/Xb2Fp0Y1tLeSYxt8dINOuIi1dIE3gVFBwF++aLJBIZWlRCre60xvC6HQ+qSj8Cy6C"
    "0Kxlf2dq/OAOOqoTNKWzYIhxKGMJIF5pRfZgI/ZXSSETQj5F4aS89eoM+cKbOJozfoeir/"
    "ft5H59IaQlJEi3fKazMICL6XvYAxNKZsGhKhi4tufkDDbRTyWeI87gcMFqwjC20v21GRhd"
    "qRPShG2C0V7Tb1MqxuinqGxGb5FxOIoi/W1LGaIeuSC3B1/2rGcIL1UFOKtlrOpwQdFPOv"
    "Gwj515Ui/nVRiQITXhAjcBcUFt1l6Cph7MRi2HRFKBHbdSGPbkYxKUFb7VjJU33XaSIRFC"
    "E3hy+ieSR4LUsc2ZnN5UdhiN3RuOJQoMzdXp1dhNN2jWNTAfmBMBe68tBkxEO+qDSj9hBw"
    "lqk400dfWDSELFXDiEDPGEdpGW80J+FzhAOCxIxMQoSHskCXyg3VBai2OLKhoZT222DHeQ"
    "ZyJ6WrsZEKBcKjzfOOTP5sPs6CqHqcbthiO1vcJzeFDPAu0tkaNIUq4CwM5oaYZmksnnk8"
    "YbLp/K31WmxK1JmtRutQXcfEozjCooRntemVp+qg+dUoBlMTgilHYGbUCzWlQqrdMEn7Lh"
    "lba0tjGBF6NzLZaLggsHhq8BT0v8QZzLXOgerKpTkii6tuw0hA76gsRSxG+OD1GyPfYZm0"
    "gwvt+isG5eyMps6EHNF354ppiTvhmgSqdoW2Vl2QlLWoq1WnGjWvVRe1R89+JQwMeB/P4c"
    "nYc7lhU0Y8ZWwpzoGXNr2g39BkOvCpkOb8BAehSKrKJR3Jk2M8gEFbo26jg60YVF1ivieA"
    "2hBquywhmy1rs2VttuyWsmWls9coLBm37171mLXXu7aZtYusxEbo7tfAu6/H12bWbhbjez"
    "Kf8cDT2M3VJ0hnabZ/inRGKAym1A8pE3053lNIg7WdLZ0v+f7blAYkjSjm2XIDiqueLUW6"
    "DnwAdYL49B839dCncvj88uKnpHmRHwXPvDyW0JsGmmW9GvcckQXdGHSpQToA4pgKI3FapO"
    "sA9FvYSjEkxAmmE4pNvPl5opUMrZZF8tZtasE89Kauxs6qnr8Zks5N3YNGmygOajZRHLwo"
    "Td1FnF6ap4xoTm6ss2s0xJ3DfW2bV7K4U3m0Q0gfNKvzMec+wazCIZalK0A9AMJNYZ3YmN"
    "uVjceXl+c52Xh8VhR+Xz4fn8KCrbCHRjQ6l7q8mNidBI/2MpZiAnl0y9Aan6P+Je5mNyFd"
    "eox6ZkLlTlG/Or2+uTo7uak7Rv33ogvemXCqtWaOY/oPn66Ij0O9JzcfRPmZ76TCUYX7H1"
    "sISUWQVcelUkiXBqcyjGwSokoOjH3m83uZLaoCRBj97QpJN2Mf3cp/bqNYkNppJ4NHcNen"
    "7P4duo32wQW3UdlPHjmB1XGMAZFFSXWBqm0MudFwVQzxsqBVMac1JjYeRixCk81GihEyHy"
    "kmtIG4lojIng3E2UCcDcTZQNzOV7Cwgbg1HzKTywFcyHsDGZynsjsArEflST0qGfXYYBLn"
    "qewktl4q66XaNS+VZhVYA6yZhN6d/PSXAptf+ow9gJt0aqkprXFmJVO92oklZ0tj35WqIv"
    "VM/f+eBL/i5310O8HyVLdbNMb3kVMIsCPkHQpAZgs0gseXHqW4AlVAsBulQ6tx0YD4fKYt"
    "b77pwQz9VdHADRw8aignam7dOi2RKT3r1rFuHevWsW6dLXseXjXxPLyq9jy8svnVW04FEy"
    "MehI4pynmqDmK9/o0C1eWLT9l0XDI58snWO1DKeO/9WWQSOJcfPpydnB4ij0rI3TAO+n1l"
    "v5ydnx/9dJo2eKDwkHckvf/x9Oj85qNzcnpxc3p1CNot9sOR4xIZy/3Krk8+Xl6eHyLhjj"
    "j3v7KTs5t/OtDdxck/D5FLw7kDfTF3Di1PT27OLi+gKXGTdIKnr54QnxNt8pllSGyWWpMs"
    "tQlgZLSQpQQdxLcRvDXolsAFrclU08nSdA7iNRe4DMgdPI5jCnGBrHMo779sovW8rFZ6Xp"
    "YmcrwrXRZ0w8OhYfxFQ73FKEx6ZWfDMDbutWXAF668EuDVjrYckY161YZpFs7P7QRq2onp"
    "0nBCbko9Pp94PZnE7TGgHp9FrAt2P0HS9U7i5Y6oD8aWxi1uglS3PuC8FCF84utktgE8P5"
    "NARPe7OIXuAvzoT+0KFKCfZD9dAmmTgeAjVyX77+mKd8e3erWVu6NGDSPC8gxqjCZqGiMB"
    "sl3uHuijC44mWAhZEAFBZ9RXQVilrSp+q40F6qTqqSBedLaQukQFisq2IbiH0QiLkf7g62"
    "0Mao+UbZfG2asJ4iacdyT3jBwyRcKV/AUtE2Bb2He8+K6MIdeQrgX0FsX91l8CMwMa+Tah"
    "8GWsEGGv7GQNwfaWfQJdCqfHbFspqaJIazndZk5T4XhUSJw1CsQyb2CW0npgTRyCSpU0dQ"
    "hmibaru+2GP9AkEbbIizIjLhm54fC/hp7D1S3rNsC/3HWYnXxNXIePsiljMDUm5QLmaoty"
    "4ShptDuePoDlJk0SMPrRs6Pri+d9dAOm2sXZz2jE4XGjk2hpEI6QFFoIMy+qr0y+9ZDgKD"
    "rnVhDsS4sObg7BoPXQYA623T2Zw0W9WbnlsTezXz4C2xZ3btPK2KuxW23y8Z5NPrbJx+vU"
    "oW2G7GYzZEMagoQZkCHXlQStK02Zp+tcYs76k70jyNQhkuZIp2SdA3r9ychkPPH5nBCHTc"
    "cDHdjXSqWrrner6aALjuQ6ubCJsrcReo7P+f10YrSIFwmtR7kw50seZZC7NNTqnrXpq7Qi"
    "YGvlZYW8tPl9tlJo61ZvW4PhqWswNMnssxk0erTNMmiygbQ0A0YPaOJlXg5rJplmJ1U6Pa"
    "YGTuHFvNL4hXOTrto1LKs2OItJ3sQ/LEkKdR766uJhlNDDZyT4wcWCeEg+kzxhDyM1hBwU"
    "3cIUIEL0YRQeqMe81XmCNzSKxuf770zEI1la5UB7/1mDNziDr3UJt0m+9mpcwor7Bjp50r"
    "6L+vibJup40dmYPdupZPS0KtTbDlGw0vy16vaW9tJUxMONFe7O5ZoXVe7qmPjJ0fXJ0fvT"
    "vdK0tXbMJu2YTaa5/21K3fsr0NHVO5b0z+ztWg30N9nQCVTLhjoomAdwyyVov99/hZSXHZ"
    "S/Bypo+A7+8OhwSOTGLlAdoaupPHoOlEYcIkZAN0GqekOUSHD26XNZ+Vx/9ytmGqipEEYn"
    "qC/RM3MobqxIf36U5TX6O6nSgjLv8fHuabVWS1ir0vXEtXu7DaraI7oitFlau028gK+rTR"
    "m4HmPfr8x3Som2l+20Sfs2Snh6efD2TZrrJH/UpTldfz46Py+HOQKChZSSJTyrDynOkNgz"
    "inPRpnWcUTyTu/lnxNccwbgsfSBHahMHzBMHXD6FgQYyvyjUZsss44CmA8sHcz6kFkOJAT"
    "L9smJVytDUJV7u4HJfA7/MlSyA5xGlQpjupyyQddAPvJ7kl0ftUFmf6+J6Cgbd/GcSUJ43"
    "S3X3e7XnD6qWzkQ1bRxBi5rLwNZsRN1RUiw96kwgAfa1GGIlqPtyq3wgHMriQQ7RhYx1Se"
    "/Cp4D86lLyw2ce3GGGQhzcEW0Z942Pp42qZYxHmOPEL8XTOukd2MmAl90DsWf3QNg9EOvc"
    "A2G9bWt1XEQSxEAlSwk6qIyt/zQ9AcJcnoVrZDXkiL5rs4EwzxS8DMl3DV1B3TRQQTSUK6"
    "kiLfMXrEMZaZWddUXEBF6R7FVaWmmLXgNbK4gbG8SKXT6eyLA5uv70GQGThbzJMA0IPDKF"
    "BsrDLaJ4L1hJ0RwTKrFQbR0nPlFRXnVWe8nAWv8QX9lXJlVBRvxDNJnhHsJCUAFTGPEA0f"
    "GEB2EfZbwOh5m97Ym5Ft3+k5C30BDowpHaGa+iJCsdwKW+s1hDaZj/WGRa5mNdd3C6NJSN"
    "T7dQpbPx6e8jPt0yqWrD07uAb07CGOQGL4jsMlCsWsjEjATGEaEC2XdtosSamIn3IUPSRf"
    "9DE/dDtfehfMrMb1NQlKX6q8mlqM9NKdLaFJXCihpwl3hT86SfHKFFtVgVRFfgph7QhMZi"
    "WcwbEZowST2WCY3FsvS1e1PXGM4MmUW0ODvHExKSeAOK2RzNUlpc87gOyAg/UD7V5YnVwp"
    "ojtKiWZ6svO3ZA//T8eO+N6awt92BxzuM8xC71aUh1Jz7V45untLgW/SvfTKysuHkXskQ3"
    "amDJE40HuOqw5woHQIamewDvHzTZ1n5QU2SqVL8ONKi0YElTkHNEHUR57cUDuOtOJ8Yw56"
    "m6h/P6TwZ/wjzoViPdqTToD4R4sqc9TWA+vderC8kPs62WhuL/LvdIcxksBwXov4ShWcBD"
    "gkKuLvLhEOZO0Ee3oIC65FaWcaehQFE4E6mLMnKu6r/j0B29Q4wj6VWRLe/JRJP6vJURza"
    "PoiyIJqtsGse0EaGdRjKJZ+Nx4AEVgQ+ZtCubUnLlma+msO15mtxDaLYTfOx8YAOyIkGjq"
    "Py/jQI7UYm+OvSDwnoGx5l0g62DQef3lt8echRqQq5MiUoLvOh0iVSkNdI4sjU16KgTtpJ"
    "1RBrM6Wpe03573+MWmvvDu5LonBvOxsp9qLOrjxMBablZHxljTTPdkAFUKN0Q+wSJEQ/pA"
    "MhXLosPJeohPYJZ4KLFZ+0gtbYfK/B3SAAg9PC/b05sZoqYmb7xkxEd62A3E1hDdbXFqIB"
    "aqzsGplAuV597sdFhxbZuyrba3krYXjjC7X2kve57Snnrd5t3qAcGrsDhDZvnbNv62RDE+"
    "STKKdErx4matQpxmJTUusZNSoGegh95hb4rZ876qe3OIZiOOgF4ggKunwjuggNHhHGZDVB"
    "lnykLqx0cJD3kgQSCe9rziDQwjN3/KI48D4hJ4pXgDZxxxQljkDjJGnPnzd2rXqEBjPAeq"
    "CQHV/Fk442gCX2R8eYzvSXROsjosI4p++ZSR572vTF6fYBpItV72pM5NloNKSsblwRtk4l"
    "O1lkfHb8TxNHg2X5oAHgkx9UVaKznZg9lHgvsPxDtEc3gOHnxlExyE/lzuZ832A09FPXgq"
    "GJ2BbTAGhPrIA5uAs0PozuWTebKrVVUhkT8AXVVuGYAJFc5I+h578ofgQYgGc0BSGRrpll"
    "AHOp6GRPTkA8IiJqdLcg3YxYN7yZr4wrvonBEcqlcK5AnTgD5o55m3lDaOfNYVwoAS52VB"
    "ucW0d1TzXtOoX2ZfpAhjLSWCU/7l+nI38ZAuUk/k7zsWyermz0TZgH9r/lDFJ2k+EBCs9u"
    "7TwZiGoel7pWTNB12AuzzUmhmJEZhYwqRUd/aNzEebGQ1W+HiMMEz2jzUfDT5sYcqpiKZm"
    "jE56CHY1Wm2rjO3ZKmO2ytg67bZELWgaJkzadzA+uP5kU9CAVzgHOU+1HqA7fQpyqhc2jn"
    "UnBF2cxWtPTLdlVdbqlgdLGKxLEJ4r4KqjtdFwW7Zm05hSj7CQhnNnbKgulAi7uOI2OnC+"
    "5rz50uaJxEDFLHTUtRLiy/MYyz3YZLpVEkoXOCpn6ONYkXZhebEKL1iI3VAdeCgTpVcwW7"
    "U92MBTmw1UkB66s5SXfXUpWScEzrY/tQH35uaYJ1QW8hUgH+GJynczLLNWIHtkpsnurGOa"
    "RJOKNNhls7YqG9bK5CYyuRQJbOxILFF2Af/CtuomvpiDal/MQckXI/DDSg77LN1Tueutwt"
    "NI4SlGaI3YXKC1rG41q1U2D12J0wVSa8O0mc/Z7BhDPhdILZ/bzOdyvosht7UdWJ63mecR"
    "s7yVPu4ireV0uzmdpLCa8zlLabncbi5H+w5XYnOO1PK5zXxeZIsacjlHaHncdh5PAwIKFR"
    "am3qkiZfe8U/tNErH2qxOx9suJWGqvhgnOC4ru4dsknbA6m7CUTBhJF8BuyozrsxdpO1P4"
    "YR01g5M61Y46Yc8U2jJ1h86QXAe8i50tTWNaC4rvOZyl33lWxrG6UnhlBx2aoWvbDFFAiw"
    "I82jNajjn3CWaNIM90UoB8AL3sHuY1gB5fXp7n1MLjs2L48Mvn41NQKJTEg0Y0JHpOlLdW"
    "Gkx6PbGd8BUwy6jgalNdR24neeNJThg8hdHMzlB0Rn3bVt2unEno3mtgP47pPny6In5VSk"
    "Kx5sCJ7GxT0G9+ii+uxl9hIfFuTOT+/sdhdRP3cgqzd94lqLZS8SKaYHVlL9Ip2KD2hbOY"
    "/I0qYKhCCapcxKJKxQx+39EHwpAsUOHhuVwiksIH8FP0VO0HdXz4FP4DTqMhmJ3qiHKM4v"
    "24aS0GDNayhwNtZYwtDi8rZlzLYhDYj2pgTBlShd9dWYEi5JNJXLpCULiEZiP1AHAHBhPw"
    "D5VT50IWxZiNqE/kPehC9FHI/YhQkUSV7ZDc1/6VyVvwFDAMtJ5gIeICIcZlIBLuGmzlj2"
    "eC42arpzTbZQ9Ix2UhElQU78wqMiTj19dlsHvvW7T3PuF72bN3yqZjhfwZkx9ElEyZ39FK"
    "H3EM0JYkwt4vp1dnH/55GJfY+cquTq9/vrx4fxjXovG+spOzm7N/nV44V6c/n0PDuPSMI6"
    "N7UfvL819OD1GsGReXtCdyyYY4CIWhAyZH9F0Xr4tFiyNFi6lnsEjbpaKKazlrMJa+jnlZ"
    "Dx1pl+Bdm5H/hM7XtkFr9uErJXOF6HCWzmbftjo6nNdgjdKsc5Q2B6DNXI4tMFMWZ8gsf9"
    "vM35z9W2JytVVYpLN1SnQuVQ3OZZA/8IDQO/aJzEtm4BIH6u6CW3IIwuUAz1JnRWl+AQrw"
    "7iSKB5wcXZ8cvT+NXBzbr6ibd8pq3Islr221dzFxEzuZ+MRy7+IlI0hSqXMgFv69Pwk0oi"
    "Bdg/k7dCvIb7dIpawIWVLvoIdeohkNR/GBiilRH12oOq5xUbqouqoESZTdilscV3soRe4r"
    "goHsiRStdXhJ7pQQr7RI49bWCNUYodWuQz2Wu+AubE3O5Qpbyqxx2n61FrtKAhkqtXkqW8"
    "WsJYUMO4lmSL7p8pCX1eWJqbqQ7r3tYhveSvXHPFtybGXEQVdnTLejoUFRmYTQ4r4y7s5A"
    "U4WqOnSRp/qec8epcCbTgU/dMny1SZ05utWyOVdSChNbcmfTOa0X0nohrReyZ+SFPCIB1Z"
    "90G9/p1fkd8aLNMm9jNarLc+2M/HGV3iHtx62ZeTELH+eHa71naIUDXqqdRdUZIF3wFx28"
    "ft3AYQStqmvIyXsFl9HE6DyKuHkH0d1/0ax0d13tbk3xbhYSnYD66/XlRZUWkJIUtVbqhu"
    "h/yKdih6WUDlwJRr3ZULQQCrqC7OD4qU9v/+P/AXCmfFs="
)
