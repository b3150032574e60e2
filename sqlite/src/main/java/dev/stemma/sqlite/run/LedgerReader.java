package dev.stemma.sqlite.run;

import dev.stemma.problem.StemmaException;
import dev.stemma.revision.RevisionId;
import dev.stemma.run.LedgerEntry;
import dev.stemma.run.LedgerEntry.State;
import dev.stemma.run.LedgerState;
import dev.stemma.run.RevisionFacts;
import dev.stemma.run.RevisionTexts;
import dev.stemma.run.RevisionTexts.SqlText;
import dev.stemma.run.RunProblem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the ledger, and creates nothing.
final class LedgerReader {
    private static final String IDS = "(SELECT group_concat(value, char(31)) FROM json_each(%s))";

    private final LedgerNames names;
    private final LedgerSql sql;

    LedgerReader(LedgerNames names, LedgerSql sql) {
        this.names = names;
        this.sql = sql;
    }

    LedgerState read(Connection connection) throws SQLException {
        if (!exists(connection)) {
            return LedgerState.NONE;
        }
        List<LedgerEntry> entries = new ArrayList<>();
        String query = "SELECT revision, " + IDS.formatted("parents") + ", " + IDS.formatted("depends_on")
                + """
                , message, upgrade_checksum, downgrade_checksum, upgrade_print, downgrade_print, irreversible,
                position, state, reached, applied_at, applied_by, took_ms, batch, tool_version
                  FROM %s ORDER BY position""".formatted(sql.ledger());
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                entries.add(entry(row));
            }
        }
        return LedgerState.of(entries);
    }

    private boolean exists(Connection connection) throws SQLException {
        String query = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, names.ledger());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return false;
                }
                refuseUnknownFormat(row.getString(1));
                return true;
            }
        }
    }

    private void refuseUnknownFormat(String definition) {
        int start = definition.indexOf("stemma ledger,");
        if (start < 0) {
            throw new StemmaException(new RunProblem.NewerLedger(names.ledger(), "no ledger of Stemma"));
        }
        String format =
                definition.substring(start).lines().findFirst().orElse("").strip();
        if (!format.equals(LedgerSql.FORMAT)) {
            throw new StemmaException(new RunProblem.NewerLedger(names.ledger(), format));
        }
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        RevisionFacts facts = new RevisionFacts(
                new RevisionId(row.getString(1)),
                ids(row.getString(2)),
                ids(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getLong(7),
                row.getLong(8),
                row.getString(9));
        return new LedgerEntry(
                facts,
                row.getInt(10),
                State.valueOf(row.getString(11).toUpperCase(Locale.ROOT)),
                row.getInt(12),
                null,
                Instant.parse(row.getString(13)),
                row.getString(14),
                Duration.ofMillis(row.getLong(15)),
                row.getString(16),
                row.getString(17));
    }

    private static List<RevisionId> ids(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split("\u001F")).map(RevisionId::new).toList();
    }

    /// The texts are asked for by themselves: they are many times as long as all the rest.
    Map<RevisionId, RevisionTexts> texts(Connection connection, Collection<RevisionId> ids) throws SQLException {
        Map<RevisionId, RevisionTexts> texts = new LinkedHashMap<>();
        String query = "SELECT upgrade_name, upgrade_text, downgrade_name, downgrade_text FROM " + sql.ledger()
                + " WHERE revision = ?";
        if (ids.isEmpty() || !exists(connection)) {
            return texts;
        }
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (RevisionId id : ids) {
                statement.setString(1, id.text());
                try (ResultSet row = statement.executeQuery()) {
                    if (row.next()) {
                        String downgrade = row.getString(4);
                        texts.put(
                                id,
                                new RevisionTexts(
                                        kept(row.getString(1), row.getString(2)),
                                        downgrade == null ? null : kept(row.getString(3), downgrade)));
                    }
                }
            }
        }
        return texts;
    }

    private static SqlText kept(@Nullable String name, String text) {
        return new SqlText("ledger:" + (name == null ? "" : name), text);
    }
}
