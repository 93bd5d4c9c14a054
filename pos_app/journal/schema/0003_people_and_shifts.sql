-- People and shifts, and which shift counts which money (R42, R43).
CREATE TABLE person (
    number    INTEGER PRIMARY KEY,
    person_id TEXT    NOT NULL UNIQUE,
    name      TEXT    NOT NULL,
    role      TEXT    NOT NULL,
    active    INTEGER NOT NULL CHECK (active IN (0, 1)),
    record    TEXT    NOT NULL
) STRICT;

-- What people sign in with: hashes only, and in no event, so that nothing that is handed out holds them.
CREATE TABLE credential (
    person_id TEXT NOT NULL PRIMARY KEY,
    pin       TEXT NOT NULL,
    badge     BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE shift (
    number    INTEGER PRIMARY KEY,
    shift_id  TEXT    NOT NULL UNIQUE,
    z_number  INTEGER NOT NULL CHECK (z_number >= 0),   -- 0 while it is open
    opened_at TEXT    NOT NULL,
    record    TEXT    NOT NULL
) STRICT;

-- Z numbers never repeat; and as 0 is one of them here, one shift is open at most.
CREATE UNIQUE INDEX shift_by_z_number ON shift (z_number);

ALTER TABLE sale ADD COLUMN cashier TEXT NOT NULL DEFAULT '';
UPDATE sale SET cashier = json_extract(record, '$.cashier');
CREATE INDEX sale_by_cashier ON sale (cashier);

-- What was booked is NULL until money came, and for orders that this till did not make: those count nowhere.
ALTER TABLE attempt ADD COLUMN booked_minor INTEGER;
ALTER TABLE attempt ADD COLUMN booked_currency TEXT;
ALTER TABLE attempt ADD COLUMN refunded_minor INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attempt ADD COLUMN began_in TEXT NOT NULL DEFAULT '';
ALTER TABLE attempt ADD COLUMN counted_in TEXT NOT NULL DEFAULT '';
UPDATE attempt SET
    booked_minor = json_extract(record, '$.booked.minor'),
    booked_currency = json_extract(record, '$.booked.currency'),
    refunded_minor = coalesce(json_extract(record, '$.refunded'), 0);
CREATE INDEX attempt_by_began_in ON attempt (began_in) WHERE began_in <> '';
CREATE INDEX attempt_by_counted_in ON attempt (counted_in) WHERE counted_in <> '';
-- Money that had come before shifts were kept is counted in none of them; what comes later is, whenever it began.
ALTER TABLE attempt ADD COLUMN came_before INTEGER NOT NULL DEFAULT 0;
UPDATE attempt SET came_before = 1 WHERE booked_minor IS NOT NULL;
CREATE INDEX attempt_not_counted ON attempt (number)
    WHERE counted_in = '' AND came_before = 0 AND booked_minor IS NOT NULL;
CREATE INDEX attempt_by_amount ON attempt (amount_minor);

-- Who charged it, which never changes; here so that payments are found by it in their order. Records from before do not
-- say it: there it is whoever began the sale.
ALTER TABLE attempt ADD COLUMN cashier TEXT NOT NULL DEFAULT '';
UPDATE attempt SET cashier = (SELECT sale.cashier FROM sale WHERE sale.sale_id = attempt.sale_id);
CREATE TRIGGER attempt_has_its_cashier AFTER INSERT ON attempt
BEGIN
    UPDATE attempt SET cashier = coalesce(
        nullif(json_extract(NEW.record, '$.by'), ''),
        (SELECT sale.cashier FROM sale WHERE sale.sale_id = NEW.sale_id)
    )
    WHERE number = NEW.number;
END;

-- All that a list of payments is narrowed by: read backwards, it answers any filter without touching the records.
CREATE INDEX attempt_to_list ON attempt (number, state, wallet, cashier, created_at, needs_care, refunded_minor);

ALTER TABLE refund ADD COLUMN made_by TEXT NOT NULL DEFAULT '';
ALTER TABLE refund ADD COLUMN began_in TEXT NOT NULL DEFAULT '';
ALTER TABLE refund ADD COLUMN counted_in TEXT NOT NULL DEFAULT '';
UPDATE refund SET made_by = json_extract(record, '$.by');
CREATE INDEX refund_by_counted_in ON refund (counted_in) WHERE counted_in <> '';
ALTER TABLE refund ADD COLUMN ended_before INTEGER NOT NULL DEFAULT 0;
UPDATE refund SET ended_before = 1 WHERE state IN ('DONE', 'FAILED');
CREATE INDEX refund_not_counted ON refund (number)
    WHERE counted_in = '' AND ended_before = 0 AND state IN ('DONE', 'FAILED');

-- Papers of shifts are about no payment.
CREATE TABLE paper_job (
    number     INTEGER PRIMARY KEY,
    job_id     TEXT    NOT NULL UNIQUE,
    request_id TEXT    NOT NULL,   -- '' for reports
    state      TEXT    NOT NULL,
    record     TEXT    NOT NULL
) STRICT;

INSERT INTO paper_job (number, job_id, request_id, state, record)
    SELECT number, job_id, request_id, state, record FROM print_job;
DROP TABLE print_job;
ALTER TABLE paper_job RENAME TO print_job;
CREATE INDEX print_job_owed ON print_job (state) WHERE state <> 'DONE';
CREATE INDEX print_job_by_payment ON print_job (request_id);

-- A payment and its refund may stand in AlphaPay's list under one id: they are two orders here.
CREATE TABLE imported (
    number         INTEGER PRIMARY KEY,
    transaction_id TEXT    NOT NULL,
    request_id     TEXT    NOT NULL,
    kind           TEXT    NOT NULL,
    amount_minor   INTEGER,
    currency       TEXT,
    transacted_at  TEXT,
    record         TEXT    NOT NULL,
    UNIQUE (transaction_id, kind, request_id)
) STRICT;

INSERT INTO imported SELECT * FROM imported_order;
DROP TABLE imported_order;
ALTER TABLE imported RENAME TO imported_order;
CREATE INDEX imported_order_by_request ON imported_order (request_id);
