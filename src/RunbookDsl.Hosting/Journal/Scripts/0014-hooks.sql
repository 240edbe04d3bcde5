-- Requests of other systems that were acted on, so that none is acted on twice.
CREATE TABLE hook_requests (
    hook     TEXT NOT NULL,
    id       TEXT NOT NULL,
    incident INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY (hook, id)
);

CREATE INDEX hook_requests_by_age ON hook_requests (at);

-- What other systems call the incidents that they opened; the last of a name counts.
CREATE TABLE hook_incidents (
    hook     TEXT NOT NULL,
    name     TEXT NOT NULL,
    incident INTEGER NOT NULL,
    PRIMARY KEY (hook, name)
);
