-- Which host does what only one may do. Whoever takes a lease raises its fence, and whoever writes under it names the fence that it was given,
-- so that a host that slept while another took over writes nothing more.
CREATE TABLE leases (
    name   TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    fence  INTEGER NOT NULL,
    until  INTEGER NOT NULL
);

-- Which host is delivering a row until its lease ends.
ALTER TABLE outbox ADD COLUMN leased_by TEXT;
