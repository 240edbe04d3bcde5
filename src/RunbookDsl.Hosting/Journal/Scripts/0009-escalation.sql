-- What is told belongs to the incident that people handle, so that they can be called without an alert, again, and under a condition.
CREATE TABLE outbox_next (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    key          TEXT NOT NULL UNIQUE,
    incident     TEXT NOT NULL,
    incident_id  INTEGER REFERENCES incidents (id),
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
    error        TEXT,
    -- The condition that must hold before it is told; null when none must.
    awaits       TEXT,
    -- The rotation whose turn decides who is called; null when somebody is named.
    rotation     TEXT
);

INSERT INTO outbox_next (id, key, incident, incident_id, event, step, contact, channel, address, note, payload, first_due_at, due_at, attempts, leased_until, done_at, outcome, error)
SELECT id, key, incident, (SELECT firings.incident_id FROM firings WHERE firings.key = outbox.incident), event, step, contact, channel, address, note, payload, first_due_at, due_at, attempts, leased_until, done_at, outcome, error FROM outbox;

DROP TABLE outbox;
ALTER TABLE outbox_next RENAME TO outbox;
CREATE INDEX outbox_open ON outbox (due_at) WHERE done_at IS NULL;
CREATE INDEX outbox_by_incident ON outbox (incident, id);
CREATE INDEX outbox_by_number ON outbox (incident_id, id);
CREATE INDEX outbox_awaiting ON outbox (due_at) WHERE done_at IS NULL AND awaits IS NOT NULL;

-- Until when something must be heard of whoever took it; how often people have been called all over again, ever and since somebody last had it.
ALTER TABLE incidents ADD COLUMN taken_until INTEGER;
ALTER TABLE incidents ADD COLUMN rounds INTEGER NOT NULL DEFAULT 0;
ALTER TABLE incidents ADD COLUMN repeats INTEGER NOT NULL DEFAULT 0;

-- Who stands in for whoever has the turn of a rotation, from when until when and why.
CREATE TABLE overrides (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    runbook    TEXT NOT NULL,
    rotation   TEXT NOT NULL,
    role       TEXT NOT NULL,
    name       TEXT NOT NULL,
    starts_at  INTEGER NOT NULL,
    ends_at    INTEGER NOT NULL,
    author     TEXT NOT NULL,
    reason     TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    ended_by   TEXT
);

CREATE INDEX overrides_by_end ON overrides (runbook, rotation, ends_at);

-- Who was last seen on call, so that a hand-over is told once however often the host starts.
CREATE TABLE shifts (
    runbook  TEXT NOT NULL,
    rotation TEXT NOT NULL,
    role     TEXT NOT NULL,
    name     TEXT NOT NULL,
    since    INTEGER NOT NULL,
    PRIMARY KEY (runbook, rotation)
);
