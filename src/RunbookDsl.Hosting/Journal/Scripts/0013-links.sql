-- Keys that this host made for itself, each once.
CREATE TABLE host_keys (
    name       TEXT PRIMARY KEY,
    value      TEXT NOT NULL,
    created_at INTEGER NOT NULL
);

-- The links of messages that somebody has used, by a hash, so that each works once. What was sent is kept nowhere.
CREATE TABLE used_links (
    hash     TEXT PRIMARY KEY,
    incident INTEGER NOT NULL,
    action   TEXT NOT NULL,
    used_by  TEXT NOT NULL,
    used_at  INTEGER NOT NULL
);
