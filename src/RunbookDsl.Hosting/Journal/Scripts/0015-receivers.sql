-- Which firing alerts an Alertmanager has taken and when it heard of them last; gone once it has taken their end.
CREATE TABLE alertmanager_alerts (
    receiver TEXT NOT NULL,
    firing   TEXT NOT NULL,
    sent_at  INTEGER NOT NULL,
    PRIMARY KEY (receiver, firing)
);

-- How each receiver took what it was sent last; changed together with what became of each attempt.
CREATE TABLE receivers (
    channel      TEXT NOT NULL,
    address      TEXT NOT NULL,
    succeeded_at INTEGER,
    failed_at    INTEGER,
    error        TEXT,
    failures     INTEGER NOT NULL DEFAULT 0,
    tested_at    INTEGER,
    tested_by    TEXT,
    PRIMARY KEY (channel, address)
);
