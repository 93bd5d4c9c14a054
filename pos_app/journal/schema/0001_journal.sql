-- What happened, in order. Never changed, never deleted; every row carries the hash of the one before it (R53).
CREATE TABLE event (
    seq     INTEGER PRIMARY KEY,
    stream  TEXT    NOT NULL,   -- payment/<request id>, sale/<sale id>, print/<job id>, till
    kind    TEXT    NOT NULL,
    version INTEGER NOT NULL,   -- of the body's form
    at      TEXT    NOT NULL,   -- UTC, ISO 8601 with microseconds
    body    TEXT    NOT NULL,   -- JSON
    prev    TEXT    NOT NULL,
    hash    TEXT    NOT NULL
) STRICT;

CREATE INDEX event_by_stream ON event (stream);

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'the event table is append-only');
END;

CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'the event table is append-only');
END;

-- Where things stand now. `number` counts in the order they were first recorded; `record` is the whole as JSON,
-- the other columns repeat what is searched for.
CREATE TABLE sale (
    number       INTEGER PRIMARY KEY,
    sale_id      TEXT    NOT NULL UNIQUE,
    short_code   TEXT    NOT NULL,
    till_id      TEXT    NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency     TEXT    NOT NULL,
    started_at   TEXT    NOT NULL,
    record       TEXT    NOT NULL
) STRICT;

CREATE INDEX sale_by_short_code ON sale (short_code);

CREATE TABLE attempt (
    number       INTEGER PRIMARY KEY,
    request_id   TEXT    NOT NULL UNIQUE,
    sale_id      TEXT    NOT NULL REFERENCES sale (sale_id),
    state        TEXT    NOT NULL,
    scenario     TEXT    NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency     TEXT    NOT NULL,
    payment_id   TEXT    NOT NULL,   -- '' until AlphaPay gives one
    wallet       TEXT    NOT NULL,
    created_at   TEXT    NOT NULL,
    paid_at      TEXT,
    needs_care   INTEGER NOT NULL CHECK (needs_care IN (0, 1)),
    record       TEXT    NOT NULL
) STRICT;

CREATE INDEX attempt_in_care ON attempt (needs_care) WHERE needs_care = 1;
CREATE INDEX attempt_by_payment_id ON attempt (payment_id);
CREATE INDEX attempt_by_created_at ON attempt (created_at);
CREATE INDEX attempt_by_sale ON attempt (sale_id);

CREATE TABLE print_job (
    number     INTEGER PRIMARY KEY,
    job_id     TEXT    NOT NULL UNIQUE,
    request_id TEXT    NOT NULL REFERENCES attempt (request_id),
    state      TEXT    NOT NULL,
    record     TEXT    NOT NULL
) STRICT;

CREATE INDEX print_job_owed ON print_job (state) WHERE state <> 'DONE';
