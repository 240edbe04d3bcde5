-- Firing alerts that nobody is told of, because somebody said so beforehand or because another alert says more.
CREATE TABLE silences (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    matchers    TEXT NOT NULL,
    author      TEXT NOT NULL,
    reason      TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    starts_at   INTEGER NOT NULL,
    expires_at  INTEGER NOT NULL,
    ended_by    TEXT,
    hits        INTEGER NOT NULL DEFAULT 0,
    last_hit_at INTEGER
);

CREATE INDEX silences_by_end ON silences (expires_at);

-- Once, from an instant to another; or every week on some days from one local time to another, between these instants.
CREATE TABLE maintenance_windows (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    matchers    TEXT NOT NULL,
    author      TEXT NOT NULL,
    reason      TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    starts_at   INTEGER NOT NULL,
    ends_at     INTEGER NOT NULL,
    days        INTEGER,
    from_minute INTEGER,
    to_minute   INTEGER,
    zone        TEXT,
    ended_by    TEXT,
    hits        INTEGER NOT NULL DEFAULT 0,
    last_hit_at INTEGER
);

CREATE INDEX maintenance_windows_by_end ON maintenance_windows (ends_at);

-- What holds a firing back, such as a silence and its number; null when nothing does.
ALTER TABLE firings ADD COLUMN held_by TEXT;
ALTER TABLE firings ADD COLUMN held_by_id TEXT;
ALTER TABLE firings ADD COLUMN held_why TEXT;
ALTER TABLE firings ADD COLUMN held_since INTEGER;
CREATE INDEX firings_held ON firings (runbook) WHERE held_by IS NOT NULL AND resolved_at IS NULL;

-- Everything that was held back, and when it ceased to be; a row is never changed.
CREATE TABLE suppressions (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    firing  TEXT NOT NULL,
    at      INTEGER NOT NULL,
    kind    TEXT NOT NULL,
    held_by TEXT NOT NULL,
    held_by_id TEXT NOT NULL,
    text    TEXT NOT NULL
);

CREATE INDEX suppressions_by_firing ON suppressions (firing, id);
