"""First schema."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": r"""
CREATE TABLE "events" (
    "seq" BIGINT NOT NULL PRIMARY KEY,
    "kind" VARCHAR(60) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "actor_id" CHAR(36),
    "subject_id" CHAR(36) NOT NULL,
    "data" JSON NOT NULL
);
CREATE TABLE "event_topics" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "topic" VARCHAR(80) NOT NULL,
    "event_id" BIGINT NOT NULL REFERENCES "events" ("seq") ON DELETE CASCADE
);
CREATE INDEX "event_topics_topic" ON "event_topics" ("topic", "event_id");
CREATE INDEX "event_topics_event" ON "event_topics" ("event_id");
CREATE TABLE "follower_cursors" (
    "name" VARCHAR(60) NOT NULL PRIMARY KEY,
    "seq" BIGINT NOT NULL,
    "holder" CHAR(36),
    "held_until" TIMESTAMP
);
CREATE TABLE "journal_head" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "seq" BIGINT NOT NULL,
    CHECK ("id" = 1),
    CHECK ("seq" >= 0)
);
CREATE TABLE "receipts" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "verb" VARCHAR(60) NOT NULL,
    "account_id" CHAR(36),
    "result_id" CHAR(36) NOT NULL,
    "on" DATE NOT NULL
);
CREATE TABLE "sessions" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "account_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "seen_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP,
    "device" VARCHAR(80) NOT NULL
);
CREATE INDEX "sessions_account" ON "sessions" ("account_id");
CREATE TABLE "throttles" (
    "key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "count" INT NOT NULL,
    "window_started_at" TIMESTAMP NOT NULL
);
CREATE TABLE "holidays" (
    "version" INT NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "on" DATE NOT NULL UNIQUE,
    "name" VARCHAR(120) NOT NULL,
    "name_en" VARCHAR(120) NOT NULL,
    "kind" VARCHAR(12) NOT NULL,
    "source" VARCHAR(300) NOT NULL
);
CREATE TABLE "office_hours" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "unit_id" CHAR(36) NOT NULL,
    "weekday" SMALLINT NOT NULL,
    "opens" VARCHAR(5) NOT NULL,
    "closes" VARCHAR(5) NOT NULL,
    "break_minutes" SMALLINT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    CHECK ("weekday" BETWEEN 0 AND 6),
    CHECK ("break_minutes" >= 0)
);
CREATE INDEX "office_hours_unit" ON "office_hours" ("unit_id", "valid_from");
CREATE TABLE "attachments" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "complaint_id" CHAR(36),
    "entry_id" CHAR(36),
    "place" SMALLINT NOT NULL,
    "media_type" VARCHAR(20) NOT NULL,
    "width" INT NOT NULL,
    "height" INT NOT NULL,
    "size_bytes" INT NOT NULL,
    "original_sha256" VARCHAR(64) NOT NULL,
    "stored_on" DATE NOT NULL,
    CHECK ("size_bytes" > 0)
);
CREATE INDEX "attachments_complaint" ON "attachments" ("complaint_id");
CREATE INDEX "attachments_stored_on" ON "attachments" ("stored_on");
CREATE TABLE "units" (
    "version" INT NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(120) NOT NULL,
    "short_name" VARCHAR(60) NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "address" VARCHAR(300) NOT NULL,
    "phone" VARCHAR(30) NOT NULL,
    "postcode" VARCHAR(5) NOT NULL,
    "region_code" VARCHAR(13) NOT NULL,
    "publishes_staff" INT NOT NULL,
    "is_active" INT NOT NULL,
    "parent_id" CHAR(36) REFERENCES "units" ("id") ON DELETE RESTRICT
);
CREATE INDEX "units_parent" ON "units" ("parent_id");
CREATE TABLE "services" (
    "version" INT NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "code" VARCHAR(60) NOT NULL UNIQUE,
    "name" VARCHAR(160) NOT NULL,
    "name_en" VARCHAR(160) NOT NULL,
    "keywords" JSON NOT NULL,
    "requirements" TEXT NOT NULL,
    "procedure" TEXT NOT NULL,
    "time_promise" VARCHAR(120) NOT NULL,
    "fee_rupiah" INT,
    "product" VARCHAR(200) NOT NULL,
    "complaint_channel" VARCHAR(300) NOT NULL,
    "is_active" INT NOT NULL,
    "unit_id" CHAR(36) NOT NULL REFERENCES "units" ("id") ON DELETE RESTRICT
);
CREATE INDEX "services_unit" ON "services" ("unit_id");
CREATE TABLE "service_points" (
    "version" INT NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "code" VARCHAR(12) NOT NULL UNIQUE,
    "name" VARCHAR(80) NOT NULL,
    "officer_id" CHAR(36),
    "is_active" INT NOT NULL,
    "service_id" CHAR(36) REFERENCES "services" ("id") ON DELETE RESTRICT,
    "unit_id" CHAR(36) NOT NULL REFERENCES "units" ("id") ON DELETE RESTRICT
);
CREATE INDEX "service_points_unit" ON "service_points" ("unit_id");
CREATE INDEX "service_points_service" ON "service_points" ("service_id");
CREATE INDEX "service_points_officer" ON "service_points" ("officer_id");
CREATE TABLE "people" (
    "version" INT NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(120) NOT NULL,
    "title_before" VARCHAR(40) NOT NULL,
    "title_after" VARCHAR(60) NOT NULL,
    "employee_number" TEXT,
    "number_lookup" VARCHAR(64) UNIQUE,
    "position" VARCHAR(120) NOT NULL,
    "is_active" INT NOT NULL,
    "unit_id" CHAR(36) NOT NULL REFERENCES "units" ("id") ON DELETE RESTRICT
);
CREATE INDEX "people_unit" ON "people" ("unit_id");
CREATE TABLE "accounts" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "password_hash" VARCHAR(200),
    "activation_hash" VARCHAR(64) UNIQUE,
    "activation_expires_at" TIMESTAMP,
    "activated_at" TIMESTAMP,
    "is_disabled" INT NOT NULL,
    "person_id" CHAR(36) NOT NULL UNIQUE REFERENCES "people" ("id") ON DELETE RESTRICT
);
CREATE TABLE "role_grants" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "role" VARCHAR(16) NOT NULL,
    "person_id" CHAR(36) NOT NULL REFERENCES "people" ("id") ON DELETE CASCADE,
    "unit_id" CHAR(36) NOT NULL REFERENCES "units" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_role_grants_person__00037c" UNIQUE ("person_id", "unit_id", "role")
);
CREATE INDEX "role_grants_unit" ON "role_grants" ("unit_id");
CREATE TABLE "quick_ratings" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "unit_id" CHAR(36) NOT NULL,
    "service_id" CHAR(36) NOT NULL,
    "service_point_id" CHAR(36),
    "score" SMALLINT NOT NULL,
    "reasons" JSON NOT NULL,
    "went_well" TEXT,
    "could_be_better" TEXT,
    "rated_on" DATE NOT NULL,
    "device_hash" VARCHAR(64) NOT NULL,
    CHECK ("score" BETWEEN 1 AND 4)
);
CREATE INDEX "quick_ratings_unit" ON "quick_ratings" ("unit_id", "rated_on");
CREATE INDEX "quick_ratings_service" ON "quick_ratings" ("service_id");
CREATE TABLE "survey_periods" (
    "version" INT NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "unit_id" CHAR(36) NOT NULL,
    "label" VARCHAR(80) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "users_in_period" INT,
    CONSTRAINT "uid_survey_peri_unit_id_21bb7e" UNIQUE ("unit_id", "label"),
    CHECK ("starts_on" <= "ends_on")
);
CREATE TABLE "survey_responses" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "unit_id" CHAR(36) NOT NULL,
    "service_id" CHAR(36),
    "service_point_id" CHAR(36),
    "period_id" CHAR(36) NOT NULL,
    "answered_on" DATE NOT NULL,
    "channel" VARCHAR(8) NOT NULL,
    "requirements" SMALLINT NOT NULL,
    "procedure" SMALLINT NOT NULL,
    "time" SMALLINT NOT NULL,
    "cost" SMALLINT NOT NULL,
    "product" SMALLINT NOT NULL,
    "competence" SMALLINT NOT NULL,
    "behaviour" SMALLINT NOT NULL,
    "complaint_handling" SMALLINT NOT NULL,
    "facilities" SMALLINT NOT NULL,
    "sex" VARCHAR(8),
    "age_band" VARCHAR(12),
    "education" VARCHAR(16),
    "occupation" VARCHAR(20),
    "device_hash" VARCHAR(64),
    CHECK ("requirements" BETWEEN 1 AND 4),
    CHECK ("procedure" BETWEEN 1 AND 4),
    CHECK ("time" BETWEEN 1 AND 4),
    CHECK ("cost" BETWEEN 1 AND 4),
    CHECK ("product" BETWEEN 1 AND 4),
    CHECK ("competence" BETWEEN 1 AND 4),
    CHECK ("behaviour" BETWEEN 1 AND 4),
    CHECK ("complaint_handling" BETWEEN 1 AND 4),
    CHECK ("facilities" BETWEEN 1 AND 4)
);
CREATE INDEX "survey_responses_period" ON "survey_responses" ("period_id", "unit_id");
CREATE INDEX "survey_responses_service" ON "survey_responses" ("service_id");
CREATE TABLE "feedback" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "person_id" CHAR(36) NOT NULL,
    "went_well" TEXT,
    "could_be_better" TEXT,
    "next_step" TEXT,
    "sender_hash" VARCHAR(64) NOT NULL,
    "month" DATE NOT NULL,
    "batch_id" CHAR(36),
    "place" INT NOT NULL
);
CREATE INDEX "feedback_person" ON "feedback" ("person_id", "batch_id");
CREATE INDEX "feedback_batch" ON "feedback" ("batch_id");
CREATE TABLE "feedback_batches" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "person_id" CHAR(36) NOT NULL,
    "number" INT NOT NULL,
    "month" DATE NOT NULL,
    "thanked_at" TIMESTAMP,
    "read_at" TIMESTAMP,
    CONSTRAINT "uid_feedback_ba_person__43292e" UNIQUE ("person_id", "number")
);
CREATE TABLE "complaints" (
    "version" INT NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "code" VARCHAR(16) NOT NULL,
    "key_lookup" VARCHAR(64) NOT NULL UNIQUE,
    "state" VARCHAR(12) NOT NULL,
    "unit_id" CHAR(36) NOT NULL,
    "reported_unit_id" CHAR(36),
    "service_id" CHAR(36),
    "identity_mode" VARCHAR(10) NOT NULL,
    "complainant_name" TEXT,
    "complainant_phone" TEXT,
    "contact_consent_at" TIMESTAMP,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "happened_on" DATE,
    "place" TEXT,
    "classification" VARCHAR(22),
    "saved_at" TIMESTAMP NOT NULL,
    "submitted_at" TIMESTAMP NOT NULL,
    "verified_at" TIMESTAMP,
    "assigned_at" TIMESTAMP,
    "first_response_at" TIMESTAMP,
    "responded_at" TIMESTAMP,
    "replied_at" TIMESTAMP,
    "reopened_at" TIMESTAMP,
    "closed_at" TIMESTAMP,
    "closure_reason" VARCHAR(14),
    "solved" VARCHAR(6),
    "reopen_count" SMALLINT NOT NULL,
    "handling_score" SMALLINT,
    "due_kind" VARCHAR(14),
    "due_on" DATE,
    "resolve_due_on" DATE,
    "overdue_told_on" DATE,
    "first_response_minutes" INT,
    "first_response_in_time" INT,
    "resolution_minutes" INT,
    "resolved_in_time" INT,
    "entries" INT NOT NULL,
    CHECK ("reopen_count" BETWEEN 0 AND 2),
    CHECK ("handling_score" BETWEEN 1 AND 4)
);
CREATE INDEX "complaints_code" ON "complaints" ("code");
CREATE INDEX "complaints_inbox" ON "complaints" ("unit_id", "state", "due_on");
CREATE INDEX "complaints_due" ON "complaints" ("state", "due_on");
CREATE INDEX "complaints_submitted" ON "complaints" ("unit_id", "submitted_at");
CREATE TABLE "timeline_entries" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "seq" INT NOT NULL,
    "kind" VARCHAR(14) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36),
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
CREATE TABLE "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);
INSERT INTO "journal_head" ("id", "seq") VALUES (1, 0);
CREATE TRIGGER "events_no_update" BEFORE UPDATE ON "events" BEGIN
    SELECT RAISE(ABORT, 'events is append-only');
END;
CREATE TRIGGER "events_no_delete" BEFORE DELETE ON "events" BEGIN
    SELECT RAISE(ABORT, 'events is append-only');
END;
CREATE TRIGGER "timeline_entries_no_update" BEFORE UPDATE ON "timeline_entries" BEGIN
    SELECT RAISE(ABORT, 'timeline_entries is append-only');
END;
CREATE TRIGGER "timeline_entries_no_delete" BEFORE DELETE ON "timeline_entries" BEGIN
    SELECT RAISE(ABORT, 'timeline_entries is append-only');
END;
""",
    "postgres": r"""
CREATE TABLE "events" (
    "seq" BIGINT NOT NULL PRIMARY KEY,
    "kind" VARCHAR(60) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "actor_id" UUID,
    "subject_id" UUID NOT NULL,
    "data" JSONB NOT NULL
);
CREATE TABLE "event_topics" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "topic" VARCHAR(80) NOT NULL,
    "event_id" BIGINT NOT NULL REFERENCES "events" ("seq") ON DELETE CASCADE
);
CREATE INDEX "event_topics_topic" ON "event_topics" ("topic", "event_id");
CREATE INDEX "event_topics_event" ON "event_topics" ("event_id");
CREATE TABLE "follower_cursors" (
    "name" VARCHAR(60) NOT NULL PRIMARY KEY,
    "seq" BIGINT NOT NULL,
    "holder" UUID,
    "held_until" TIMESTAMPTZ
);
CREATE TABLE "journal_head" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "seq" BIGINT NOT NULL,
    CHECK ("id" = 1),
    CHECK ("seq" >= 0)
);
CREATE TABLE "receipts" (
    "id" UUID NOT NULL PRIMARY KEY,
    "verb" VARCHAR(60) NOT NULL,
    "account_id" UUID,
    "result_id" UUID NOT NULL,
    "on" DATE NOT NULL
);
CREATE TABLE "sessions" (
    "id" UUID NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "device" VARCHAR(80) NOT NULL
);
CREATE INDEX "sessions_account" ON "sessions" ("account_id");
CREATE TABLE "throttles" (
    "key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "count" INT NOT NULL,
    "window_started_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "holidays" (
    "version" INT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "id" UUID NOT NULL PRIMARY KEY,
    "on" DATE NOT NULL UNIQUE,
    "name" VARCHAR(120) NOT NULL,
    "name_en" VARCHAR(120) NOT NULL,
    "kind" VARCHAR(12) NOT NULL,
    "source" VARCHAR(300) NOT NULL
);
CREATE TABLE "office_hours" (
    "id" UUID NOT NULL PRIMARY KEY,
    "unit_id" UUID NOT NULL,
    "weekday" SMALLINT NOT NULL,
    "opens" VARCHAR(5) NOT NULL,
    "closes" VARCHAR(5) NOT NULL,
    "break_minutes" SMALLINT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    CHECK ("weekday" BETWEEN 0 AND 6),
    CHECK ("break_minutes" >= 0)
);
CREATE INDEX "office_hours_unit" ON "office_hours" ("unit_id", "valid_from");
CREATE TABLE "attachments" (
    "id" UUID NOT NULL PRIMARY KEY,
    "complaint_id" UUID,
    "entry_id" UUID,
    "place" SMALLINT NOT NULL,
    "media_type" VARCHAR(20) NOT NULL,
    "width" INT NOT NULL,
    "height" INT NOT NULL,
    "size_bytes" INT NOT NULL,
    "original_sha256" VARCHAR(64) NOT NULL,
    "stored_on" DATE NOT NULL,
    CHECK ("size_bytes" > 0)
);
CREATE INDEX "attachments_complaint" ON "attachments" ("complaint_id");
CREATE INDEX "attachments_stored_on" ON "attachments" ("stored_on");
CREATE TABLE "units" (
    "version" INT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(120) NOT NULL,
    "short_name" VARCHAR(60) NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "address" VARCHAR(300) NOT NULL,
    "phone" VARCHAR(30) NOT NULL,
    "postcode" VARCHAR(5) NOT NULL,
    "region_code" VARCHAR(13) NOT NULL,
    "publishes_staff" BOOL NOT NULL,
    "is_active" BOOL NOT NULL,
    "parent_id" UUID REFERENCES "units" ("id") ON DELETE RESTRICT
);
CREATE INDEX "units_parent" ON "units" ("parent_id");
CREATE TABLE "services" (
    "version" INT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(60) NOT NULL UNIQUE,
    "name" VARCHAR(160) NOT NULL,
    "name_en" VARCHAR(160) NOT NULL,
    "keywords" JSONB NOT NULL,
    "requirements" TEXT NOT NULL,
    "procedure" TEXT NOT NULL,
    "time_promise" VARCHAR(120) NOT NULL,
    "fee_rupiah" INT,
    "product" VARCHAR(200) NOT NULL,
    "complaint_channel" VARCHAR(300) NOT NULL,
    "is_active" BOOL NOT NULL,
    "unit_id" UUID NOT NULL REFERENCES "units" ("id") ON DELETE RESTRICT
);
CREATE INDEX "services_unit" ON "services" ("unit_id");
CREATE TABLE "service_points" (
    "version" INT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(12) NOT NULL UNIQUE,
    "name" VARCHAR(80) NOT NULL,
    "officer_id" UUID,
    "is_active" BOOL NOT NULL,
    "service_id" UUID REFERENCES "services" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "units" ("id") ON DELETE RESTRICT
);
CREATE INDEX "service_points_unit" ON "service_points" ("unit_id");
CREATE INDEX "service_points_service" ON "service_points" ("service_id");
CREATE INDEX "service_points_officer" ON "service_points" ("officer_id");
CREATE TABLE "people" (
    "version" INT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(120) NOT NULL,
    "title_before" VARCHAR(40) NOT NULL,
    "title_after" VARCHAR(60) NOT NULL,
    "employee_number" TEXT,
    "number_lookup" VARCHAR(64) UNIQUE,
    "position" VARCHAR(120) NOT NULL,
    "is_active" BOOL NOT NULL,
    "unit_id" UUID NOT NULL REFERENCES "units" ("id") ON DELETE RESTRICT
);
CREATE INDEX "people_unit" ON "people" ("unit_id");
CREATE TABLE "accounts" (
    "id" UUID NOT NULL PRIMARY KEY,
    "password_hash" VARCHAR(200),
    "activation_hash" VARCHAR(64) UNIQUE,
    "activation_expires_at" TIMESTAMPTZ,
    "activated_at" TIMESTAMPTZ,
    "is_disabled" BOOL NOT NULL,
    "person_id" UUID NOT NULL UNIQUE REFERENCES "people" ("id") ON DELETE RESTRICT
);
CREATE TABLE "role_grants" (
    "id" UUID NOT NULL PRIMARY KEY,
    "role" VARCHAR(16) NOT NULL,
    "person_id" UUID NOT NULL REFERENCES "people" ("id") ON DELETE CASCADE,
    "unit_id" UUID NOT NULL REFERENCES "units" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_role_grants_person__00037c" UNIQUE ("person_id", "unit_id", "role")
);
CREATE INDEX "role_grants_unit" ON "role_grants" ("unit_id");
CREATE TABLE "quick_ratings" (
    "id" UUID NOT NULL PRIMARY KEY,
    "unit_id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "service_point_id" UUID,
    "score" SMALLINT NOT NULL,
    "reasons" JSONB NOT NULL,
    "went_well" TEXT,
    "could_be_better" TEXT,
    "rated_on" DATE NOT NULL,
    "device_hash" VARCHAR(64) NOT NULL,
    CHECK ("score" BETWEEN 1 AND 4)
);
CREATE INDEX "quick_ratings_unit" ON "quick_ratings" ("unit_id", "rated_on");
CREATE INDEX "quick_ratings_service" ON "quick_ratings" ("service_id");
CREATE TABLE "survey_periods" (
    "version" INT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "id" UUID NOT NULL PRIMARY KEY,
    "unit_id" UUID NOT NULL,
    "label" VARCHAR(80) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "users_in_period" INT,
    CONSTRAINT "uid_survey_peri_unit_id_21bb7e" UNIQUE ("unit_id", "label"),
    CHECK ("starts_on" <= "ends_on")
);
CREATE TABLE "survey_responses" (
    "id" UUID NOT NULL PRIMARY KEY,
    "unit_id" UUID NOT NULL,
    "service_id" UUID,
    "service_point_id" UUID,
    "period_id" UUID NOT NULL,
    "answered_on" DATE NOT NULL,
    "channel" VARCHAR(8) NOT NULL,
    "requirements" SMALLINT NOT NULL,
    "procedure" SMALLINT NOT NULL,
    "time" SMALLINT NOT NULL,
    "cost" SMALLINT NOT NULL,
    "product" SMALLINT NOT NULL,
    "competence" SMALLINT NOT NULL,
    "behaviour" SMALLINT NOT NULL,
    "complaint_handling" SMALLINT NOT NULL,
    "facilities" SMALLINT NOT NULL,
    "sex" VARCHAR(8),
    "age_band" VARCHAR(12),
    "education" VARCHAR(16),
    "occupation" VARCHAR(20),
    "device_hash" VARCHAR(64),
    CHECK ("requirements" BETWEEN 1 AND 4),
    CHECK ("procedure" BETWEEN 1 AND 4),
    CHECK ("time" BETWEEN 1 AND 4),
    CHECK ("cost" BETWEEN 1 AND 4),
    CHECK ("product" BETWEEN 1 AND 4),
    CHECK ("competence" BETWEEN 1 AND 4),
    CHECK ("behaviour" BETWEEN 1 AND 4),
    CHECK ("complaint_handling" BETWEEN 1 AND 4),
    CHECK ("facilities" BETWEEN 1 AND 4)
);
CREATE INDEX "survey_responses_period" ON "survey_responses" ("period_id", "unit_id");
CREATE INDEX "survey_responses_service" ON "survey_responses" ("service_id");
CREATE TABLE "feedback" (
    "id" UUID NOT NULL PRIMARY KEY,
    "person_id" UUID NOT NULL,
    "went_well" TEXT,
    "could_be_better" TEXT,
    "next_step" TEXT,
    "sender_hash" VARCHAR(64) NOT NULL,
    "month" DATE NOT NULL,
    "batch_id" UUID,
    "place" INT NOT NULL
);
CREATE INDEX "feedback_person" ON "feedback" ("person_id", "batch_id");
CREATE INDEX "feedback_batch" ON "feedback" ("batch_id");
CREATE TABLE "feedback_batches" (
    "id" UUID NOT NULL PRIMARY KEY,
    "person_id" UUID NOT NULL,
    "number" INT NOT NULL,
    "month" DATE NOT NULL,
    "thanked_at" TIMESTAMPTZ,
    "read_at" TIMESTAMPTZ,
    CONSTRAINT "uid_feedback_ba_person__43292e" UNIQUE ("person_id", "number")
);
CREATE TABLE "complaints" (
    "version" INT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(16) NOT NULL,
    "key_lookup" VARCHAR(64) NOT NULL UNIQUE,
    "state" VARCHAR(12) NOT NULL,
    "unit_id" UUID NOT NULL,
    "reported_unit_id" UUID,
    "service_id" UUID,
    "identity_mode" VARCHAR(10) NOT NULL,
    "complainant_name" TEXT,
    "complainant_phone" TEXT,
    "contact_consent_at" TIMESTAMPTZ,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "happened_on" DATE,
    "place" TEXT,
    "classification" VARCHAR(22),
    "saved_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ NOT NULL,
    "verified_at" TIMESTAMPTZ,
    "assigned_at" TIMESTAMPTZ,
    "first_response_at" TIMESTAMPTZ,
    "responded_at" TIMESTAMPTZ,
    "replied_at" TIMESTAMPTZ,
    "reopened_at" TIMESTAMPTZ,
    "closed_at" TIMESTAMPTZ,
    "closure_reason" VARCHAR(14),
    "solved" VARCHAR(6),
    "reopen_count" SMALLINT NOT NULL,
    "handling_score" SMALLINT,
    "due_kind" VARCHAR(14),
    "due_on" DATE,
    "resolve_due_on" DATE,
    "overdue_told_on" DATE,
    "first_response_minutes" INT,
    "first_response_in_time" BOOL,
    "resolution_minutes" INT,
    "resolved_in_time" BOOL,
    "entries" INT NOT NULL,
    CHECK ("reopen_count" BETWEEN 0 AND 2),
    CHECK ("handling_score" BETWEEN 1 AND 4)
);
CREATE INDEX "complaints_code" ON "complaints" ("code");
CREATE INDEX "complaints_inbox" ON "complaints" ("unit_id", "state", "due_on");
CREATE INDEX "complaints_due" ON "complaints" ("state", "due_on");
CREATE INDEX "complaints_submitted" ON "complaints" ("unit_id", "submitted_at");
CREATE TABLE "timeline_entries" (
    "id" UUID NOT NULL PRIMARY KEY,
    "seq" INT NOT NULL,
    "kind" VARCHAR(14) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID,
    "unit_id" UUID,
    "text" TEXT,
    "done" TEXT,
    "planned" TEXT,
    "planned_by" DATE,
    "is_public" BOOL NOT NULL,
    "complaint_id" UUID NOT NULL REFERENCES "complaints" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_timeline_en_complai_1053a9" UNIQUE ("complaint_id", "seq"),
    CHECK ("seq" >= 1)
);
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
INSERT INTO "journal_head" ("id", "seq") VALUES (1, 0);
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "events_no_change" BEFORE UPDATE OR DELETE ON "events"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "events_no_truncate" BEFORE TRUNCATE ON "events"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "timeline_entries_no_change" BEFORE UPDATE OR DELETE ON "timeline_entries"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "timeline_entries_no_truncate" BEFORE TRUNCATE ON "timeline_entries"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
""",
}

DOWN = {
    "sqlite": "",
    "postgres": "",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    """Give aerich the text for this dialect; it asks without a connection only for PostgreSQL."""
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Give aerich the text that takes it back."""
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXWtz27jV/isYf6kzo9XEdm6v0+mM7TgbN469tZ1uL+nQEAlZWFOEQlBW1O3+9/cAvI"
    "gXkCJkSqZozHS2MYlDUM8Bce4Hv++MmUNc3j99IF6wc4h+3/HwmMA/sjd6aAdPJovL4kKA"
    "B64cScQQeQkPeOBjWzxoiF1O4JJDuO3TSUCZJ8ZeszEJRtS7Q8EIB2gETyUecfrolpPvt8"
    "iG2xwNfTaG+wT+nHoB8ZHPZj3kwTz+4p6D4QUwJ3/iiM08BORT4tmkL97DYTa8CMyyuSmn"
    "HoW/rIDdwWTEh4n//R+4TD2H/CA8/nNybw0pcZ0M0vAc8QR5wwrmE3nxmN6decFHOVj8oo"
    "FlM3c69lIEk3kwYl5CQUM+3cGP83FAnBQTvKnrRtyKL4XvCxcCf0qSF3UWFxwyxFNXsFJQ"
    "h6+wuLZjWReXN9b16Y1l7RTYHFOk2BBdspknlggVC0ZgcCde4af/298/OHi7//LgzbvXr9"
    "6+ff3u5TsYK9+3eOvtH+HLLPAKHyVRO/v57OJGvBCDdRguT3HhD0kD7AupJD8WDLiHH1/k"
    "wMkI+2r84/E5BsAPW4UB8YUFBxbfziZYMMY/LJd4d8EI/nzzsgLdvx9dnXw6utp98/JFFu"
    "KL6M6+vCXAXoCLgyK0HwCegI6JGt6QIgeuE5H0439sIdQV0N6cfTm9vjn68ot4/Jjz767E"
    "6ejmVNzZl1fnuau7b3JsSB6Cfj27+YTEn+hflxenEk7GgztfzrgYd/OvHfFOeBowy2MzCz"
    "tpTOLL8aUsW+2A+RZVfDdfv559KGFsiibH3umUOn1BWYOt0Qa1BVyVX8tByKY0A+QPzX4m"
    "fDr4jdiBJqJZqkdgukWfigaoYscvwvnX68sLNZzx+PzeQ+0A/Q+5lK8kYdsLpUAis+HEG/"
    "nul6N/5Pf4k/PL4zzm4gHHALrQbYb3KeEqLgywfT/DvmNl7iy4E7AJtblC9YnoPn6+Ii6W"
    "P7fIk7R6eiMetL2cWVyNNjcJJ9tnZXgWb433x/kr2MN38ieJucVMRcTK1P0EzyU6v7Xg4H"
    "LN/ytg7KPZiNojFNIh7CH5HERBAQe92zlEt6COT1yBxeGfqfOX2x66BW4t/sC2VNDjv5mP"
    "aMCRUMhAKXfYGCiLFsBmp15uCfy+s+BV+BUIuhBS2MnFaPJjAp8YB+wSjsacSkNvJdTxdy"
    "Gf9AN4If+Qu2FqspXmILEJWDJHqWGjkmVVdo1SiinMmkgBMFZNpVWTLI26Zk1C0EG75l0d"
    "u+ZduV3zrmDXJJ+S1hJPUzVjvz81zBtb6wUdI8eLIiM+Mp/QO+8zmUtmnMGLY88mS7SJLW"
    "RCmSIBl308S3bmzOqDXw+/mQThpnB0fXL04TTcy9V62zp1ko/MddmM+CdTnzNfpZfkRlTq"
    "JsNorGXLwTX1k09sBrd8hBEHK5U4KH4MGmGOfIKdHmgNTqRGTHxmg+xEIwa/DxQBBJoBde"
    "EmUegfzT76EZ5G+f8aEiEe34xAeFqZvBY3V7n0fVqnbp396OXWS4S0OBZfC/F1fCcLCuOL"
    "ymEpqOWuo+u6zVI24MLdHny3woOr4adZp7z/BCJPJeXl9UrZ/hub+h52rVE8cqlcv8kG9Q"
    "5lJC8M/bGh/MMjM8IDEQgc0wBWYugZ6COg9IlwEDAPnjujwQhRB+0V5ft6pniEnFdZJddj"
    "7LqPNr3bL+dD6XOw//ZNIm/EH1US5vrL0fn5coPaiPQnMPKeZoO6IjYBmFR7VHyrcpvyw0"
    "E1TY8bkZeAPQRww64AF9EM7AIb+z6FrYJNg9g8gGE2vI3YVSjsHrfUuRWbh8xNIA/UjjMT"
    "YA+JNp7kkapda0OzNryRlWt0zUfBlm9lO38eTj1bwidnEv959ZedFup35RvbA/EHOmZhPL"
    "6DfsI15D+EYQPtUHmayhgoWUzhDryVJqQZIhMqz0EaBlmLtp4aS2VINmPfdQtIYbC1Rzu5"
    "DqN2Ku0kvlWpnfA46ldLOzlCPMDDIYqo+ujSc+dSzN+TOWgKI8xHoW4AOgG7J55QDkJHZw"
    "9xJkfKqUGL8DwWoAFBUw6EAUOc3gkFpKicbGpSzWBtalteEkGNMbYikqbip63VfjjxQS/o"
    "34OKSB3eB4sXUNoyRUiuJEusLb24aZqqe77yV3VUolflKtGrlqlEWyR3NAS47RPxky39fN"
    "sspcm7bZ3XNpMnSmCv0edxiswwuNUMJgDhKl9xms4EXtrM4dBppqNhLCg253LZWZfqto7E"
    "rJYYZjcjnwWBfMWCZZbc61WZZkE0SiNpBd5mjnAQkPEEjCEsDCS0ixMLKVKbRL4qrFFhrr"
    "yQaSdj7AhHrbSg7Knvi2TYGSwINlMnsKxnmkf4huEFdL6haLhRz0vU83KrKLFfs1CXhr2S"
    "8Z0JfO3vvXr76t3Bm1dJvCu5UhXmKmaphCvf4gH2V9PVlQ8wGl3r5H1LBNIn5lIHz1XyKL"
    "5VKY5G4aDankIYG1ZZU448hmbMvxeF13C5Lysl4AVlQQ8Glv/GgNmwj+EHIqSGy2zsyowI"
    "5BAwSWVahHhnR4iPW86mvk1uVZ7CzUz6XKKYXfDjwQ+IveA1ZVaKYnNSa29LpJY9wt7daq"
    "6lDOVTySn16rbh47/vw6b9FIt7K4RY2+KDT6p1L48OpuF62kz7VqVU7O3XMfFhVKmJIu8V"
    "8bWIYk1WQxyRdM6LshaMTVuUFL614K1ANw9uqFrqwLug6CDABy/rLGAYVQqxvNcaT+DlcE"
    "ht8glYFv6KnPGVvt2rMsCYHGiNkpFLjbBfR8RDGInSdZlYPoE/mfgfQTNC7oWxtPsSfWGe"
    "NJsYeoOup+LfL/roXFhDSIho/l5mUAx8gu/FU8AYGlNvGhBeNMA2MaFmmoZ4lyhO/IDBgr"
    "VEC69lGRtpqC3xBMkIk7LRblMvxeq6qKdITBZB3kEZfrFFOKvLR1JkXapqX72KJGU4wX6o"
    "aHJTLucTgg6K+dc1hPzrUhH/Oq9EgQnPiRa4CwqD7jJ0pTC2IjGsuyMUiM2+kEU3pZgUoC"
    "13rGSpnl0CdhHAgOnDF9I8ErztSZBpV/L6URBgezQuaTecutursotwMq52bMonPxHPhkc5"
    "aDJiAVtUsskcBdCHFxVtffTVC6cQpXAe4WjXYyhpEIbmJHiBsE8Qn5FJgPBQlP5iGXJSBK"
    "g2OLOmoZQ8t0ZGewpyK6GrsJFyrcfC5HwLuKExz4KofJ5u2GJbWzyYWUIaeOfpTI1brr+Y"
    "F/hzTUzTNAbPLJ6w2FT+1motNiHqTCpTE6rrmDgUh1gU8Cw3vbJUHTS/asVgKkIwxQjMjD"
    "qBohSp3A0Tj++SsdVYGsOI0LuRTiLjgsDgqcCT0/8SazBXOgfKe6JkiAyuClyZT++oaHLE"
    "R3j/9Rst32GRtIMbbfMViRk7o64zIUP07FwxLXEnXBNf1sYoa+H9uGymqhZeDqpfCx+OR7"
    "u/EQ8MeBfP4c28F6IEQkQ8RWwpauQlbHpOf6DJdOBSLsz5CfYDHletxw8SPWkdgEFZA7/W"
    "yVYMqi4tfA8BNSHUdllCJlvWZMuabNkNZcsKZ69WWDIa373qtMb7aZnM2kVWYi109yrg3V"
    "PjazJr14vxPZnPmO8o7Obys6nSNJs/nyolFAZT6gbU430x31NIg8ZOrcq2lPs+pT5JIopZ"
    "ttyA4qpmS56uAx9AlSA+/cdNNfSJHD6/vPg5Hp7nR84zLw48cKa+Ylsvxz1DZEDXBl1okB"
    "aAOKZcS5zm6ToA/QZKKYaEWP50QrGONz9LtJKh1bJIXtOmFqxDZ2or7Kzy9Zsi6dzS3a9V"
    "RLFfUUSx/7KwdBdxemGeekRxJkSVXaMg7hzujRWvpHGnonVkQB8Uu/MxYy7BXolDLE2Xg3"
    "oAhOvCOrYxNysbjy8vzzOy8fgsL/y+fjk+hQ1bYg+DaHjiVXEzMZUEj/YyFmICWXSL0Gqf"
    "0PY1esx2Qrr0gLbUgsqcz3Z1en1zdXZyU3VA2+95F7w1YVRpzegcsBsFUX5hW6lwlOG+1h"
    "N2M5CVx6USSJcGp1KMrBOiio+i2XXZvcgWlQEijP52hYSbsS8OunXIbRgLkpV2IngEd13q"
    "3b9Ht2EdnC/zU2cjFjqB5XEPPkGeqj3YZqZca7gqgnhZ0Cqf0xoRa0/DF6HJejNFCOnPFB"
    "GaQFxLRGTPBOJMIM4E4kwgbus7WJhA3BpPF0/Jew0ZnKUyFQDGo/KkHpWUeqyxiLNUZhEb"
    "L5XxUm2bl0qxCzQAayqhdys//aXAZrc+bQ/gOp1ackkrnFnxUi93YonVUtt3JbtI7cr/3h"
    "P/N/yij24nWHSNv0VjfB86hQA7Qt4jH2Q2R+LIceFRijpQ+QTbYTq0nBcNiMtm4txShddq"
    "vZNp+qvCiWs4eORUVjjcuHVaIlN6xq1j3DrGrWPcOhv2PLyq43l4Ve55eGXyqzecCsZHzA"
    "8sXZSzVB3EuvlCgfL2xafedFwwObLJ1lvQynjnw1loEliXHz+enZweIocKyO0gCvp98/5+"
    "dn5+9PNpMuCBwkvekeT+p9Oj85tP1snpxc3p1SFot9gNRpZNRCz3m3d98uny8vwQcXvEmP"
    "vNOzm7+acFj7s4+echsmkwt+BZnj2HkacnN2eXFzCU2HE6wdN3T4jOodL5zFIkJkutTpba"
    "BDDS2sgSgg7iWwveCnQL4ILWpKvppGk6B3HDDS59cgevY+lCnCPrHMp7B3W0noNypeegsJ"
    "CjqnTR0A0Ph5rxFwX1BqMwyZWtDcOYuNeGAV+48gqAlzvaMkQm6lUZplk4PzcTqGknpkvD"
    "CZkl9fh84mYyidtjQD0+i1gV7H6CpOutxMseUReMLYVbXAepbn3AWSlC2MRVyWwNeH4hPg"
    "/vd3EJ3fn40Z/aFShAP4vndAmkdQaCj8KDvndUzbvt5Ojnis7d4SCNA84xmshljDjIdlE9"
    "0EcXDE0w56IhAoKHUVcGYaW2KvktCwvQDHM05cQJzxaSlyhHYds2hMUh5uL0cvVx55uY1B"
    "wp2y6Ns1cRxI05bwnuaTlk8oQr+QtaJsA2UHe8+K60IVeQNgJ6i+J+zbfATIFGfkwofBkr"
    "RNhLH9JAsL1ln0CXwukR21ZKqsjTGk63mdOUWw7lAmeFArHMG5imNB5YHYegVCV1HYJpos"
    "3qbtvhD9RJhM3zosiIS4/cMPhPTc/h6pZ1G+Bf7jpML746rsNH2ZQRmAqTcgFzuUW5cJTU"
    "qo6nD2C5CZMEjH60e3R98aKPbsBUuzj7BY0YvG54Ei31gxESQgthzwn7K5MfPcQZCs+55Q"
    "S7wqKDm0MwaB00mINtd0/mcFFtVm547vXUy4dgm+bObdoZexV2q0k+3jHJxyb5uEkd2mTI"
    "rjdDNqABSJgBGTJVS9Cq1pRZus4l5jSf7B1CJg+R1Ec6Iesc0M0nI5PxxGVzQixvOh6owL"
    "6WKl15v1vFA7rgSK6SC+toexuiZ7mM3U8nWpt4ntB4lHNrvuBRBrlLA6XuWZm+SksCtkZe"
    "lshLk99nOoW2bvc2PRieugdDncw+k0GjRlsvgyYdSEsyYNSAxl7m5bCmkmm2UqVTY6rhFF"
    "6sK4VfOLPoyl3DomuDtVjkdfzDgiTX56EvLx6GCT1sRvyfbMyJg8Q7iRP2MJJTiEnRLSwB"
    "wnkfZmG+fM1blSd4TbMofL7/TkU84q1VTLTznwa8wSl8jUu4TfK1V+ESltzX0Mnj8V3Ux9"
    "/UUcfzzsb02U4Fo6dVod52iIKV1q9RtzdUS1MSD9dWuDuXa55Xuctj4idH1ydHH053CsvW"
    "2DHrtGPWmeb+tym1769AR5e/saB/pm9XaqDfxUDLlyNr6qBgHsAtm6C9fv8Vkl52UP4eKK"
    "fBe/iHQ4dDIgq7QHWER03F0XOgNOIAeQR0EyS7N4SJBGefvxSVz+Yfv2KmgVwKQXiC+hI9"
    "M4Pi2pr0Z2dZ3qO/kyotKPMOG2+fVmu0hEaVrifu3dttUGWN6IrQpmlNmXgOX1uZMnA9xq"
    "5bmu+UEG0u22md9m2Y8HSw//ZNkusk/qhKc7r+cnR+Xgxz+ARzISULeJYfUpwiMWcUZ6JN"
    "TZxRPBPV/DPiKo5gXJY+kCE1iQP6iQM2m8JEA5FfFCizZZZxQPEAwwd9PiQWQ4EBIv2yZF"
    "dK0VQlXm7hdl8Bv8iVzIHnEKlC6NZT5sg66AduJvnlURUqzbkurqdg0M1/IT5lWbNUdb9X"
    "ef6gHGlN5NDaEbRwuAhszUbUHsXN0sOHccTBvuZDLAV1X5TK+9yiXjTJIboQsS7hXfjsk9"
    "9sSn76wvw77KEA+3dE2cZ97fMpo2op4xHWOHEL8bROege2MuBlaiB2TA2EqYFosgbCeNsa"
    "dVyEEkRDJUsIOqiMNX+aHgdhLs7C1bIaMkTP2mwgnqMLXorkWUOXUzc1VBAF5UqqSMv8BU"
    "0oI62ys64In8BPJDulllYyolfD1vKjwRqxYpuNJyJsjq4/f0HAZC5uepj6BF6ZwgDp4eZh"
    "vBespHCNcZlYKEvHiUtklFee1V4wsJqf4pv3zROqoEfcQzSZ4R7CnFMOSxgxH9HxhPlBH6"
    "W8Doep2vbYXAtv/4mLW2gIdMFIVsbLKMlKB3DJ7yzSUGrmP+aZlvpYmw5OF6Yy8ekWqnQm"
    "Pv084tMtk6omPL0N+GYkjEZu8ILIbAP5roUenxFfOyKUI3vWJkqkiel4H1IkXfQ/1HE/lH"
    "sfiqfMfJ+CoizUX0UuRXVuSp7WpKjkdlSf2cSZ6if9ZAgNqvmuIKoGN9WAxjQGy3zeCFeE"
    "SaqxjGkMloWv3Zna2nCmyAyi+dU5npCARAUoems0TWlwzeI6ICP8QNlUlSdWCWuG0KBaXK"
    "2ueLAF+qfjRrU3uqu2+ASDcxbnIbapSwOqOvGpGt8spcE171/5oWNlRcO7kCW6VgNLnGg8"
    "wGWHPZc4AFI03QN4b79OWft+RZOpQv860KCShiV1Qc4QdRDlxpsHMNueTrRhzlJ1D+fmTw"
    "Z/wjzoViPdqTToj4Q44kk7isB8cq9XFZIfpkctDcX/KmqkmQiWgwL0X+Khmc8CggImL7Lh"
    "ENaO30e3oIDa5Fa0cacBR2E4E8mLInIu+7/jwB69Rx5DwqsiRt6TiSL1eSMz6kfRF00S5G"
    "NrxLZjoK1FM4p64XPtCSSBCZm3KZhTceaa6aXTdLzMlBCaEsLnzgcPALZ4QBT9n5dxIENq"
    "sNfHnhP4nb625p0j62DQufn222PmBQqQy5MiEoJnnQ6RqJQaOkeaxiQ95YJ2ws4oglkerY"
    "vHb857/HJdX3h3ct1jg/lY2k8VFvVxbGAtN6tDY6xupns8gWyFGyCXYB6gIX0gqY5l4eFk"
    "PcQmsEocFNusfSS3tkNp/g6pD4QOnhft6fVMUdGTN9oyoiM9TAGxMUS3W5xqiIWyc3BK5U"
    "LpuTdbHVZsrCjbaHsraXvBCHv3K9WyZynNqddtrlb3CV6FxSkyw9+28bclivFJnFGkUooX"
    "NysV4iQrqXaLnYQC7YIeeoedKfZe9GXfm0M0GzEE9BwBXD0Z3gEFjA7nsBrCzjhTL6BudJ"
    "TwkPkCBOIozytewzSi+FMceewTm8BPigo4o4gTwjxzkDFinjt/L6tGORrjOVBNCKjmu8GM"
    "oQl8kdHlMb4n4TnJ8rCMMPrlUo+86H3zxPUJpr5Q68WT5LnJYlJB6TFx8AaZuFTu5eHxG1"
    "E8Dd7NFSaAQwJMXZ70So5rMPuIM/eBOIdoDu/B/G/eBPuBOxf1rOnnwFtRB94KZvfANhgD"
    "Qn3EAC1H2gWuKEM5jIpaschKIwJcLt6acwHnTDwPxgF40rZIqkAteNY0ILwn3gn2LbFC4m"
    "vAIebfC/LowvvwaBEcyF/hi0OlAXBQyFM/TJg14vVWiPwJaJfF4RYr3ZLDe3UDfalSSB5E"
    "iolAb3nr6NSU1BuwH/XnXH0iIFjtp00HYxoEoVZRf7qEzAQ222TsmIZUG7J9TEOq56kCZo"
    "OrjtahRvH4DoaSms9LBGVphSNzs1TNAN3pA3MThaN2WDQm6OIqbjyH2XTgaNSDC0YT84Wu"
    "ugKuKloTODUdTtaNKXWIF9Bgbo011YUCYRd33Fpnk1ccTV7Is49tVOwFlrxWQHx5ylvxCS"
    "bvapXcwwWO0m/2OFYkjzC8WIUXXoDtQJ6NJ3JqVzBblU8wMYo2G6ggPVTH7i776hKyTgic"
    "TX9qA+bM9TGPqQzkK0A+whOZGqXZkStH9sikhO3ZxxQ5CSUZk8tWbVnipJHJdWSyK0JtQ6"
    "pf5Fyk7AL+uQrcOr6Y/XJfzH7BF8Pxw0oO+zTdU7nrjcJTS+HJBDN12ZyjNaxuNatl4gdd"
    "idM5UmPDtJnPQtLdeSvxOUdq+NxmPueSjPS5rXyA4XmbeR4yy1np487TGk63m9NxtqM+n9"
    "OUhsvt5nJYorYSmzOkhs9t5rPtMr5a7lua0PC47Tye+gQUKsx1vVN5yu55p/bqJGLtlSdi"
    "7RUTsWRavw7OC4ru4VsnnbA8m7CQTBhKF8Bu6mm38s7TdqZHQBPtZeOWxpY8jE0X2iJ1h4"
    "4bbAJeUQVyT/XazKZpurcxNL/xRpU2Sk2mHGETMpTVXw/E0sevSPmcccwV5ekAqSB9zkiq"
    "6xSLgJa3ki99QIfkUmMlUDm0KMCjPMTnmDGXYK8W5KmH5CAfwFO2D/MKQI8vL88zxuDxWT"
    "5p4OuX41OQZlKYwSAaEDUnioW4GoteTWwWfAnMIhdgtaWuIjeLvPYiJx68hdbKTlF0xmjb"
    "VGO37Mlsoj+AYrVHlB8/XxG3LBUpaktxEz3lFHgyXxf261/ji6vRZ/jHOht9ZEFTNPsooF"
    "re8CNmo5X6Kuqd9S6bQ4j2dIveHH/iaER5wPz5e3TLyfdbJN0jXJRv7/fQAZrRYBT1eU+I"
    "+uiCgMKKogLosAOEAImrD4Df0LzKXnl2uosKTGQa5bW2sYHgTn2ZEI02/dwUElbX0/QoL1"
    "PrwFyzm2mF9CWThtj+MBm2pQTSrJjNUpmK2ZYUzXcSzYD8UMW8ltWARVRdiCBsurDDWanW"
    "1THlrSsjDrq656mi5zUKmGJCg/vKuFsDRcVjedgiS/WcIxaUW5PpwKW2pisxQ7eaD3ElpT"
    "C2JbfWibg4jFlPv8jTmc48KneiAuciyB+ZT+id95nMJdRn8DJYfaS7qqPtdoJbcBvCZR/P"
    "EvdRYX0BCvDbSbiMT46uT44+nIYNNTffbviI+FR9AEd0p1fld8SLMcu8jeWoLm8Lq+WPK/"
    "UOKT9uxcqLWPg4P1zrPUMrNBMtdxaVdxPtgr9o//XrOuXKr1+X1yuLezmX0USr92E0vIPo"
    "7r2s1yaqqk+UolGUFxCVgPrr9eVFmRaQkOS1VmoH6H/IpXyLpZQKXAFGtdmQtxByuoJ4wP"
    "FTHyr1x/8DLlEhAw=="
)
