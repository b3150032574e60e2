package dev.stemma.postgres.run;

import dev.stemma.run.RevisionFacts;
import dev.stemma.run.RunOptions.ChangedFiles;
import dev.stemma.sql.Literals;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The blocks at the beginning of a script: they have the runner's lock and the right start, or stop everything.
record PsqlGuard(LedgerSql sql, RunnerLock lock) {
    /// Asks again and again, as the runner does, and lets go of its snapshot in between: the run that has the lock may
    /// be building an index, which waits for all snapshots.
    String takeLock(Duration limit) {
        return block("""
                DECLARE
                    until timestamp with time zone := pg_catalog.clock_timestamp() + interval '%d milliseconds';
                BEGIN
                    IF pg_catalog.pg_is_in_recovery() THEN
                        RAISE EXCEPTION 'this server is a standby; it takes no changes';
                    END IF;
                    WHILE NOT %s LOOP
                        IF pg_catalog.clock_timestamp() > until THEN
                            RAISE EXCEPTION 'another run is at work on this database' USING HINT = 'wait for it';
                        END IF;
                        PERFORM pg_catalog.pg_sleep(0.2);
                        COMMIT;
                    END LOOP;
                END
                """.formatted(limit.toMillis(), lock.tryTake()));
    }

    String releaseLock() {
        return "SELECT " + lock.release();
    }

    /// Whether there is no ledger yet.
    String isLedgerMissing() {
        return "SELECT pg_catalog.to_regclass(" + Literals.quote(sql.ledger()) + ") IS NULL AS ledger_is_missing";
    }

    /// Stops unless the ledger lists these revisions and no others, all of them finished. The lock is given back
    /// first: no later transaction can then write to the ledger, even where errors are passed over.
    String checkStart(List<RevisionFacts> start, ChangedFiles changed) {
        return block("""
                DECLARE
                    complaint text;
                BEGIN
                    IF pg_catalog.to_regclass(%1$s) IS NULL THEN
                        complaint := 'there is no ledger: nothing has been applied';
                    ELSIF pg_catalog.obj_description(pg_catalog.to_regclass(%1$s), 'pg_class') IS DISTINCT FROM %2$s THEN
                        complaint := 'the ledger has another form than this script writes';
                    ELSE
                        WITH expected AS (
                            SELECT * FROM ROWS FROM (
                                pg_catalog.unnest(%3$s), pg_catalog.unnest(%4$s), pg_catalog.unnest(%5$s))
                                AS listed (revision, upgrade_checksum, downgrade_checksum)
                        ), complaints AS (
                            SELECT 'not applied: ' || revision AS line FROM expected
                             WHERE revision NOT IN (SELECT revision FROM %6$s)
                            UNION ALL
                            SELECT 'applied as well: ' || revision FROM %6$s
                             WHERE revision NOT IN (SELECT revision FROM expected)
                            UNION ALL
                            SELECT 'a run stopped in its middle: ' || revision FROM %6$s WHERE state <> 'applied'
                            UNION ALL
                            SELECT 'applied with another text: ' || revision
                              FROM expected JOIN %6$s AS l USING (revision)
                             WHERE %7$s AND (l.upgrade_checksum, coalesce(l.downgrade_checksum, ''))
                                   <> (expected.upgrade_checksum, expected.downgrade_checksum)
                        )
                        SELECT pg_catalog.string_agg(line, E'\\n' ORDER BY line) INTO complaint FROM complaints;
                    END IF;
                    IF complaint IS NOT NULL THEN
                        PERFORM %8$s;
                        RAISE EXCEPTION 'the database is not where this script begins; nothing was changed'
                            USING DETAIL = complaint, HINT = 'look at ''stemma current'', and make the script for that start';
                    END IF;
                END
                """.formatted(
                        Literals.quote(sql.ledger()),
                        Literals.quote(LedgerSql.FORMAT),
                        array(start, facts -> facts.id().text()),
                        array(start, RevisionFacts::upgradeChecksum),
                        array(start, facts -> Objects.requireNonNullElse(facts.downgradeChecksum(), "")),
                        sql.ledger(),
                        changed == ChangedFiles.REFUSE,
                        lock.release()));
    }

    private static String array(List<RevisionFacts> start, Function<RevisionFacts, String> column) {
        return start.stream()
                .map(facts -> Literals.quote(column.apply(facts)))
                .collect(Collectors.joining(", ", "ARRAY[", "]::text[]"));
    }

    private static String block(String body) {
        String tag = "$stemma$";
        while (body.contains(tag)) {
            tag = tag.substring(0, tag.length() - 1) + "_$";
        }
        return "DO " + tag + "\n" + body + tag;
    }
}
