-- What was told of an incident beside pages: the text as it went out, whoever reads it, and when the next is due.
CREATE TABLE messages (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    incident   INTEGER NOT NULL REFERENCES incidents (id),
    template   TEXT NOT NULL,
    name       TEXT NOT NULL,
    audience   TEXT NOT NULL,
    text       TEXT NOT NULL,
    -- What people entered for it, so that the next message begins with it.
    facts      TEXT NOT NULL,
    receivers  INTEGER NOT NULL,
    sent_at    INTEGER NOT NULL,
    sent_by    TEXT NOT NULL,
    -- When the readers were promised to hear again; null when nothing was promised, or it was kept.
    next_at    INTEGER,
    missed_at  INTEGER
);

CREATE INDEX messages_by_incident ON messages (incident, id);
CREATE INDEX messages_due ON messages (next_at) WHERE next_at IS NOT NULL AND missed_at IS NULL;
