-- People who sign in. A password is kept as a salted hash only, and a link that sets one as the hash of its token.
CREATE TABLE accounts (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    email           TEXT NOT NULL UNIQUE,
    name            TEXT NOT NULL,
    role            TEXT NOT NULL,
    password_hash   TEXT,
    stamp           TEXT NOT NULL,
    link_hash       TEXT,
    link_expires_at INTEGER,
    created_at      INTEGER NOT NULL,
    created_by      TEXT NOT NULL,
    disabled_at     INTEGER
);
