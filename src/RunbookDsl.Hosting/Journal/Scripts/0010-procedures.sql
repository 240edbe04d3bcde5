-- What people go through: the response to an incident, a deployment, a rollback. Its steps are copied from the runbook, so that another version of it changes nothing here.
CREATE TABLE procedures (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    runbook    TEXT NOT NULL,
    version    TEXT,
    kind       TEXT NOT NULL,
    -- The id in the runbook of a deployment or rollback; the severity of a response.
    definition TEXT NOT NULL,
    name       TEXT NOT NULL,
    -- What is rolled out; empty for a response.
    subject    TEXT NOT NULL,
    incident   INTEGER REFERENCES incidents (id),
    -- The deployment that a rollback takes back.
    origin     INTEGER REFERENCES procedures (id),
    -- The way back of a deployment, as its steps would be; null where none is named.
    way_back   TEXT,
    started_at INTEGER NOT NULL,
    started_by TEXT,
    ended_at   INTEGER,
    outcome    TEXT
);

CREATE INDEX procedures_by_incident ON procedures (incident, id);
CREATE INDEX procedures_by_kind ON procedures (kind, id);

CREATE TABLE procedure_steps (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    procedure_id INTEGER NOT NULL REFERENCES procedures (id),
    position     INTEGER NOT NULL,
    phase        TEXT NOT NULL,
    kind         TEXT NOT NULL,
    text         TEXT NOT NULL,
    -- What else the runbook says of it, such as what can be chosen and which alerts are to be quiet.
    detail       TEXT NOT NULL,
    -- How long after the end of the incident a follow-up is due.
    within       INTEGER,
    due_at       INTEGER,
    missed_at    INTEGER,
    -- Since when all that a step watches has been as it should, and when that was last seen.
    quiet_since  INTEGER,
    watched_at   INTEGER,
    done_at      INTEGER,
    done_by      TEXT,
    answer       TEXT,
    UNIQUE (procedure_id, position)
);

CREATE INDEX procedure_steps_due ON procedure_steps (due_at) WHERE done_at IS NULL AND missed_at IS NULL;

-- What happened to a procedure that belongs to no incident; that of a response stands in the timeline of its incident.
CREATE TABLE procedure_events (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    procedure_id INTEGER NOT NULL REFERENCES procedures (id),
    at           INTEGER NOT NULL,
    kind         TEXT NOT NULL,
    done_by      TEXT,
    text         TEXT NOT NULL
);

CREATE INDEX procedure_events_by_procedure ON procedure_events (procedure_id, id);
