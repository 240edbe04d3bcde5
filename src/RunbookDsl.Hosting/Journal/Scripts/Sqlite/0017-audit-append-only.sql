-- Entries are added and, once they are old and the chain begins after them, dropped; nothing else is done to them.
CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is append-only');
END;

CREATE TRIGGER audit_kept BEFORE DELETE ON audit WHEN OLD.seq > (SELECT first_seq FROM audit_ends WHERE id = 1)
BEGIN
    SELECT RAISE(ABORT, 'the audit is append-only');
END;
