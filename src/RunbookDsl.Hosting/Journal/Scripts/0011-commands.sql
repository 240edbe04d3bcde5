-- Commands of runbooks that somebody wanted to be run: what exactly, why, who allowed it, and what became of it.
CREATE TABLE command_runs (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    runbook      TEXT NOT NULL,
    version      TEXT,
    fingerprint  TEXT NOT NULL,
    command      TEXT NOT NULL,
    name         TEXT NOT NULL,
    effect       TEXT NOT NULL,
    program      TEXT NOT NULL,
    -- The whole argument list, and the values given for parameters, both as JSON.
    arguments    TEXT NOT NULL,
    given        TEXT NOT NULL,
    -- It belongs to an incident or to a step of a procedure.
    incident     INTEGER REFERENCES incidents (id),
    procedure_id INTEGER REFERENCES procedures (id),
    step         INTEGER,
    state        TEXT NOT NULL,
    requested_at INTEGER NOT NULL,
    requested_by TEXT NOT NULL,
    reason       TEXT NOT NULL,
    -- Until when it may be approved and begun; null for what needs no second person.
    expires_at   INTEGER,
    approved_at  INTEGER,
    approved_by  TEXT,
    -- The host that took the request or the approval runs it, and says now and then that it is still there.
    host         TEXT NOT NULL,
    seen_at      INTEGER NOT NULL,
    attempts     INTEGER NOT NULL,
    started_at   INTEGER,
    ended_at     INTEGER,
    exit_code    INTEGER,
    stopped_by   TEXT,
    problem      TEXT,
    output       TEXT NOT NULL,
    -- How many bytes of output were beyond the limit.
    dropped      INTEGER NOT NULL
);

CREATE INDEX command_runs_by_incident ON command_runs (incident, id);
CREATE INDEX command_runs_by_procedure ON command_runs (procedure_id, id);
CREATE INDEX command_runs_open ON command_runs (state, id) WHERE ended_at IS NULL;
