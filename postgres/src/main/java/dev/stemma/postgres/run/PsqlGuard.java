package dev.stemma.postgres.run;

import dev.stemma.postgres.run.LedgerSql.Mark;
import dev.stemma.postgres.run.LedgerSql.Stamp;
import dev.stemma.revision.Replaced;
import dev.stemma.revision.RevisionId;
import dev.stemma.run.OfflineStart;
import dev.stemma.run.OfflineStart.Squashed;
import dev.stemma.run.RevisionFacts;
import dev.stemma.run.RunOptions.ChangedFiles;
import dev.stemma.sql.Literals;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The blocks at the beginning of a script: they have the runner's lock and the right start, or stop everything.
record PsqlGuard(LedgerSql sql, RunnerLock lock, Stamp stamp) {
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
    /// first: no later transaction can then write to the ledger, even where errors are passed over. What was
    /// squashed is exchanged before, and is as it was where the block stops.
    String checkStart(OfflineStart start, ChangedFiles changed) {
        List<RevisionFacts> listed = start.listed();
        String exchange = start.squashed().stream().map(this::exchange).collect(Collectors.joining());
        return block("""
                DECLARE
                    complaint text;
                BEGIN
                    IF pg_catalog.to_regclass(%1$s) IS NULL THEN
                        complaint := 'there is no ledger: nothing has been applied';
                    ELSIF pg_catalog.obj_description(pg_catalog.to_regclass(%1$s), 'pg_class') IS DISTINCT FROM %2$s THEN
                        complaint := 'the ledger has another form than this script writes';
                    ELSE
                %9$s        WITH expected AS (
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
                        array(listed, facts -> facts.id().text()),
                        array(listed, RevisionFacts::upgradeChecksum),
                        array(listed, facts -> Objects.requireNonNullElse(facts.downgradeChecksum(), "")),
                        sql.ledger(),
                        changed == ChangedFiles.REFUSE,
                        lock.release(),
                        exchange));
    }

    /// A squashed revision comes in the place of what it replaces, if the ledger has all of that.
    private String exchange(Squashed squashed) {
        String id = Literals.quote(squashed.facts().id().text());
        String isComplete = Replaced.condition(squashed.replaced(), row -> Literals.quote(row) + " = ANY (had)");
        String removed = squashed.all().stream().map(this::remove).collect(Collectors.joining());
        return """
                DECLARE
                    had text[];
                    place integer;
                BEGIN
                    PERFORM pg_catalog.set_config('search_path', 'pg_catalog', true);
                    SELECT pg_catalog.array_agg(revision), pg_catalog.max("position") INTO had, place FROM %1$s
                     WHERE state = 'applied' AND revision = ANY (%2$s);
                    IF %3$s AND NOT EXISTS (SELECT FROM %1$s WHERE revision = %4$s) THEN
                %5$s        %6$s;
                    END IF;
                END;
                """.formatted(
                        sql.ledger(),
                        array(squashed.all(), RevisionId::text),
                        isComplete,
                        id,
                        removed,
                        sql.insert(squashed.facts(), squashed.texts(), "place", Mark.applied("stamp"), stamp));
    }

    private String remove(RevisionId id) {
        return "        IF %s = ANY (had) THEN %s; END IF;\n"
                .formatted(Literals.quote(id.text()), sql.delete(id, "unstamp", stamp));
    }

    private static <T> String array(List<T> rows, Function<T, String> column) {
        return rows.stream()
                .map(row -> Literals.quote(column.apply(row)))
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
