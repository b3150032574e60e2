package dev.stemma.postgres.run;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The advisory lock that one runner holds for its session. Advisory locks belong to a database, so the key
/// needs to tell only ledgers apart. It is taken twice: so one of the two can be let go of for a moment, which only who
/// has it can do, and the server need not list all its locks to tell.
record RunnerLock(long key) {
    static RunnerLock of(String ledger) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("stemma runner " + ledger).getBytes(StandardCharsets.UTF_8));
            return new RunnerLock(ByteBuffer.wrap(hash).getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /// Never waits: a waiting session has a snapshot, for which the lock holder's CREATE INDEX CONCURRENTLY
    /// would wait.
    String tryTake() {
        return "CASE WHEN NOT pg_catalog.pg_is_in_recovery() THEN CASE WHEN " + tryOnce() + " THEN " + tryOnce()
                + " ELSE false END END";
    }

    /// Gives back all that was taken.
    String release() {
        return letGoOfOne() + ", " + letGoOfOne();
    }

    private String tryOnce() {
        return "pg_catalog.pg_try_advisory_lock(" + key + ")";
    }

    private String letGoOfOne() {
        return "pg_catalog.pg_advisory_unlock(" + key + ")";
    }

    /// The process of this session if it holds the lock, else nothing.
    String holderIfOwn() {
        return "CASE WHEN " + letGoOfOne() + " THEN CASE WHEN " + tryOnce()
                + " THEN pg_catalog.pg_backend_pid() END END";
    }

    /// Who holds it.
    String holders() {
        return LedgerSql.SAFE_PATH + """
                ; SELECT %s FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_stat_activity a USING (pid)
                 WHERE %s AND a.pid <> pg_catalog.pg_backend_pid()
                """.formatted(Sessions.COLUMNS, condition());
    }

    /// A condition on `pg_locks`.
    String condition() {
        return "locktype = 'advisory' AND granted AND objsubid = 1 AND classid = " + (key >>> 32) + "::oid AND objid = "
                + (key & 0xFFFFFFFFL) + "::oid AND database = (SELECT d.oid FROM pg_catalog.pg_database d"
                + " WHERE d.datname = pg_catalog.current_database())";
    }
}
