-- Instants are UTC in ticks of 100 ns since the year 1, so that nothing is rounded.

-- The senders' series that some runbook reads.
CREATE TABLE series (
    id        INTEGER PRIMARY KEY,
    runbook   TEXT NOT NULL,
    metric    TEXT NOT NULL,
    identity  TEXT NOT NULL,
    labels    TEXT NOT NULL,
    UNIQUE (runbook, metric, identity)
);

-- What the engines were given since their snapshots, in order: samples (kind 1) and instants to advance to (kind 2).
CREATE TABLE journal (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    runbook   TEXT NOT NULL,
    kind      INTEGER NOT NULL,
    at        INTEGER NOT NULL,
    payload   BLOB
);

CREATE TABLE snapshots (
    runbook     TEXT PRIMARY KEY,
    seq         INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    engine      BLOB NOT NULL,
    history     BLOB NOT NULL
);

CREATE TABLE transitions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    runbook    TEXT NOT NULL,
    alert      TEXT NOT NULL,
    labels     TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state   TEXT NOT NULL,
    at         INTEGER NOT NULL,
    since      INTEGER NOT NULL,
    left_side  REAL,
    right_side REAL,
    cause      TEXT NOT NULL,
    UNIQUE (runbook, alert, labels, at, to_state)
);

CREATE INDEX transitions_by_alert ON transitions (runbook, alert, id);

-- From the firing of an alert for one label set to its resolution.
CREATE TABLE incidents (
    key         TEXT PRIMARY KEY,
    runbook     TEXT NOT NULL,
    alert       TEXT NOT NULL,
    labels      TEXT NOT NULL,
    fired_at    INTEGER NOT NULL,
    resolved_at INTEGER
);

CREATE INDEX incidents_open ON incidents (runbook, alert, labels) WHERE resolved_at IS NULL;

-- What has to be delivered, when, and what became of it. Later steps of an escalation are rows due later.
CREATE TABLE outbox (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    key          TEXT NOT NULL UNIQUE,
    incident     TEXT NOT NULL REFERENCES incidents (key),
    event        TEXT NOT NULL,
    step         INTEGER NOT NULL,
    contact      INTEGER NOT NULL,
    channel      TEXT NOT NULL,
    address      TEXT NOT NULL,
    note         TEXT NOT NULL,
    payload      TEXT NOT NULL,
    first_due_at INTEGER NOT NULL,
    due_at       INTEGER NOT NULL,
    attempts     INTEGER NOT NULL DEFAULT 0,
    leased_until INTEGER,
    done_at      INTEGER,
    outcome      TEXT,
    error        TEXT
);

CREATE INDEX outbox_open ON outbox (due_at) WHERE done_at IS NULL;
CREATE INDEX outbox_by_incident ON outbox (incident, id);
