package dev.stemma.postgres.run;

import dev.stemma.postgres.wire.Message;
import dev.stemma.postgres.wire.Reply;
import dev.stemma.postgres.wire.Row;
import dev.stemma.postgres.wire.ServerError;
import dev.stemma.postgres.wire.Wire;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.RevisionId;
import dev.stemma.run.LedgerEntry;
import dev.stemma.run.LedgerEntry.State;
import dev.stemma.run.LedgerState;
import dev.stemma.run.RevisionFacts;
import dev.stemma.run.RevisionTexts;
import dev.stemma.run.RevisionTexts.SqlText;
import dev.stemma.run.RunProblem;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the ledger.
final class LedgerReader {
    private final LedgerSql sql;

    LedgerReader(LedgerSql sql) {
        this.sql = sql;
    }

    /// The session and the ledger, read in one message.
    ///
    /// @param locked       whether the runner's lock was had; false as well where it was not tried for
    /// @param standby      whether the server takes no changes
    /// @param backend      the server process that really answers
    /// @param schemaExists whether the ledger's schema is there, with or without the ledger
    /// @param deadlock     so long a lock is waited for before the server looks for a deadlock
    /// @param timeZone     the one that the database or the user is set to
    record Reading(
            boolean locked,
            boolean standby,
            int backend,
            boolean schemaExists,
            Duration deadlock,
            String timeZone,
            LedgerState state) {
        /// The same, once the ledger is made.
        Reading withLedger() {
            return new Reading(locked, standby, backend, true, deadlock, timeZone, LedgerState.of(List.of()));
        }
    }

    Reading read(Wire wire, boolean takeLock) {
        Message message = sql.state(takeLock);
        Reply reply = wire.ask(message.text());
        ServerError error = reply.error();
        if (reply.results().isEmpty()) {
            throw stop(error);
        }
        Row facts = reply.rows(0).getFirst();
        refuseUnknownFormat(facts.optional(3));
        if (error != null && !error.state().equals("42P01") && !error.state().equals("3F000")) {
            throw stop(error);
        }
        LedgerState state = error != null
                ? LedgerState.NONE
                : LedgerState.of(reply.rows(1).stream().map(LedgerReader::entry).toList());
        String zone = facts.optional(6);
        return new Reading(
                "t".equals(facts.optional(0)),
                facts.flag(1),
                facts.integer(2),
                facts.flag(4),
                Duration.ofMillis(facts.number(5)),
                zone == null ? "UTC" : zone,
                state);
    }

    private StemmaException stop(@Nullable ServerError error) {
        if (error != null && error.endsSession()) {
            return new StemmaException(
                    new RunProblem.ConnectionLost("while the ledger was read", error.remark(), List.of()));
        }
        String reason = error == null ? "it answers nothing" : error.remark();
        return new StemmaException(new RunProblem.LedgerRefused(sql.schema(), reason));
    }

    private void refuseUnknownFormat(@Nullable String format) {
        if (format != null && format.startsWith("stemma ledger") && !format.equals(LedgerSql.FORMAT)) {
            throw new StemmaException(new RunProblem.NewerLedger(sql.schema(), format));
        }
    }

    Map<RevisionId, RevisionTexts> texts(Wire wire, Collection<RevisionId> ids) {
        Map<RevisionId, RevisionTexts> texts = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return texts;
        }
        Reply reply = wire.ask(sql.texts(ids));
        ServerError error = reply.error();
        if (error != null) {
            throw stop(error);
        }
        for (Row row : reply.rows(0)) {
            String downgrade = row.optional(4);
            texts.put(
                    new RevisionId(row.text(0)),
                    new RevisionTexts(
                            kept(row.optional(1), row.text(2)),
                            downgrade == null ? null : kept(row.optional(3), downgrade)));
        }
        return texts;
    }

    private static SqlText kept(@Nullable String name, String text) {
        return new SqlText("ledger:" + (name == null ? "" : name), text);
    }

    private static LedgerEntry entry(Row row) {
        RevisionFacts facts = new RevisionFacts(
                new RevisionId(row.text(0)),
                LedgerSql.ids(row.text(2)),
                LedgerSql.ids(row.text(3)),
                row.text(4),
                row.text(5),
                row.optional(6),
                row.number(16),
                row.number(17),
                row.optional(7));
        return new LedgerEntry(
                facts,
                row.integer(1),
                State.valueOf(row.text(8).toUpperCase(Locale.ROOT)),
                row.integer(9),
                row.optional(10),
                Instant.EPOCH.plusNanos(row.number(11) * 1000),
                row.text(12),
                Duration.ofMillis(row.number(13)),
                row.text(14),
                row.text(15));
    }
}
