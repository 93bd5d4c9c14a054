-- Refunds, and what the till must not forget beside payments.
CREATE TABLE refund (
    number            INTEGER PRIMARY KEY,
    refund_request_id TEXT    NOT NULL UNIQUE,
    request_id        TEXT    NOT NULL REFERENCES attempt (request_id),
    state             TEXT    NOT NULL,
    amount_minor      INTEGER NOT NULL CHECK (amount_minor > 0),
    currency          TEXT    NOT NULL,
    refund_id         TEXT    NOT NULL,   -- '' until AlphaPay gives one
    created_at        TEXT    NOT NULL,
    refunded_at       TEXT,
    record            TEXT    NOT NULL
) STRICT;

CREATE INDEX refund_by_payment ON refund (request_id);
CREATE INDEX refund_by_refund_id ON refund (refund_id);

-- Payment codes that were charged, as keyed hashes, for a day (R53). In no event, so that they can be deleted.
CREATE TABLE seen_code (
    digest  BLOB NOT NULL PRIMARY KEY,
    seen_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX seen_code_by_time ON seen_code (seen_at);

-- When each day of AlphaPay's lists was last read completely (R11, R19).
CREATE TABLE day_read (
    day     TEXT NOT NULL PRIMARY KEY,
    read_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Orders of AlphaPay's lists that a restored journal does not know (R51).
CREATE TABLE imported_order (
    number         INTEGER PRIMARY KEY,
    transaction_id TEXT    NOT NULL UNIQUE,
    request_id     TEXT    NOT NULL,
    kind           TEXT    NOT NULL,
    amount_minor   INTEGER,
    currency       TEXT,
    transacted_at  TEXT,
    record         TEXT    NOT NULL
) STRICT;

CREATE INDEX imported_order_by_request ON imported_order (request_id);

-- Single records by name, such as what a restored journal still owes.
CREATE TABLE note (
    name   TEXT NOT NULL PRIMARY KEY,
    record TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A print job holds one of several papers now, told apart by a tag; all before were payment receipts.
UPDATE print_job SET record = json_remove(
    json_set(record, '$.paper', json_set(json_extract(record, '$.receipt'), '$.paper', 'RECEIPT')), '$.receipt');
