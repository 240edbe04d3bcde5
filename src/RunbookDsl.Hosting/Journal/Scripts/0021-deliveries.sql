-- Every attempt to tell somebody, written with what became of it.
CREATE TABLE deliveries (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    incident INTEGER,
    event    TEXT NOT NULL,
    who      TEXT NOT NULL,
    channel  TEXT NOT NULL,
    address  TEXT NOT NULL,
    attempt  INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    outcome  TEXT NOT NULL,
    error    TEXT,
    retry_at INTEGER
);

CREATE INDEX deliveries_by_incident ON deliveries (incident, id);
