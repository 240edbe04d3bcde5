-- What people and programs did that matters, each row chained to the one before it by a hash; written together with what it records.
CREATE TABLE audit (
    seq     INTEGER NOT NULL PRIMARY KEY,
    at      INTEGER NOT NULL,
    kind    TEXT NOT NULL,
    done_by TEXT,
    subject TEXT NOT NULL,
    text    TEXT NOT NULL,
    hash    TEXT NOT NULL
);

-- Where the chain begins, after what was dropped as too old, and where it ends, so that entries missing at either end are missed.
CREATE TABLE audit_ends (
    id         INTEGER NOT NULL PRIMARY KEY,
    first_seq  INTEGER NOT NULL,
    first_hash TEXT NOT NULL,
    last_seq   INTEGER NOT NULL,
    last_hash  TEXT NOT NULL
);
INSERT INTO audit_ends (id, first_seq, first_hash, last_seq, last_hash) VALUES (1, 0, '', 0, '');
