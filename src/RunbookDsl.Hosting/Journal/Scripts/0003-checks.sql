-- Since when each check is watched, so that a new host does not call yesterday's overdue.
CREATE TABLE checks_watched (
    runbook TEXT NOT NULL,
    check_id TEXT NOT NULL,
    since   INTEGER NOT NULL,
    PRIMARY KEY (runbook, check_id)
);

-- What has been checked, for good: a row is never changed.
CREATE TABLE checks_done (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    runbook TEXT NOT NULL,
    check_id TEXT NOT NULL,
    due_on  TEXT NOT NULL,
    done_by TEXT NOT NULL,
    note    TEXT,
    at      INTEGER NOT NULL,
    UNIQUE (runbook, check_id, due_on)
);

-- The reviews that were reminded of, each once however often the host starts.
CREATE TABLE reviews_reminded (
    runbook TEXT NOT NULL,
    due_on  TEXT NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (runbook, due_on)
);
