-- What one alert does for one label set, from firing to resolution, is a firing; people handle incidents, which firings open and join.
DROP INDEX incidents_open;
ALTER TABLE incidents RENAME TO firings;
CREATE INDEX firings_open ON firings (runbook, alert, labels) WHERE resolved_at IS NULL;

CREATE TABLE incidents (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    runbook         TEXT NOT NULL,
    version         TEXT,
    alert           TEXT,
    title           TEXT NOT NULL,
    severity        INTEGER,
    state           TEXT NOT NULL,
    opened_at       INTEGER NOT NULL,
    opened_by       TEXT,
    acknowledged_at INTEGER,
    acknowledged_by TEXT,
    resolved_at     INTEGER,
    closed_at       INTEGER
);

CREATE INDEX incidents_by_state ON incidents (state, id);
CREATE INDEX incidents_of_alert ON incidents (runbook, alert) WHERE resolved_at IS NULL;

ALTER TABLE firings ADD COLUMN incident_id INTEGER REFERENCES incidents (id);
CREATE INDEX firings_by_incident ON firings (incident_id, fired_at);

-- Everything that happened to an incident, for good: a row is never changed.
CREATE TABLE incident_events (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    incident INTEGER NOT NULL REFERENCES incidents (id),
    at       INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    done_by  TEXT,
    text     TEXT NOT NULL
);

CREATE INDEX incident_events_by_incident ON incident_events (incident, id);

-- Alerts that fire while the host is brought up to date get an incident each, as if they had fired under this version.
INSERT INTO incidents (runbook, alert, title, state, opened_at)
SELECT runbook, alert, alert, 'Open', min(fired_at) FROM firings WHERE resolved_at IS NULL GROUP BY runbook, alert;
UPDATE firings SET incident_id = (SELECT id FROM incidents WHERE incidents.runbook = firings.runbook AND incidents.alert = firings.alert) WHERE resolved_at IS NULL;
INSERT INTO incident_events (incident, at, kind, text) SELECT id, opened_at, 'Opened', alert || ' fired' FROM incidents;
