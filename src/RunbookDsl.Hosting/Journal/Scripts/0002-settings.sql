-- Every change of a setting's value, for good: who gave it which value and why, and what configuration said then.
-- What the engines are given of it stands in the journal too (kind 3), in order with samples and instants.
CREATE TABLE setting_changes (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    runbook    TEXT NOT NULL,
    name       TEXT NOT NULL,
    value      REAL NOT NULL,
    configured REAL NOT NULL,
    source     TEXT NOT NULL,
    changed_by TEXT,
    reason     TEXT,
    at         INTEGER NOT NULL
);

CREATE INDEX setting_changes_by_name ON setting_changes (runbook, name, id);
