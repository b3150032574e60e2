package dev.stemma.sqlite.run;

import dev.stemma.revision.Replaced;
import dev.stemma.revision.RevisionId;
import dev.stemma.run.LedgerChange;
import dev.stemma.run.OfflineStart.Squashed;
import dev.stemma.run.RevisionFacts;
import dev.stemma.run.RevisionTexts;
import dev.stemma.run.RevisionTexts.SqlText;
import dev.stemma.sqlite.text.SqliteNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is said to the ledger. Values are literals, since the same statements stand in scripts for others to run.
final class LedgerSql {
    /// A comment in the definition, which SQLite keeps, tells the ledger's form.
    static final String FORMAT = "stemma ledger, format 1";

    private static final String LEDGER_TABLE = """
            CREATE TABLE %s ( -- %s
                revision TEXT NOT NULL PRIMARY KEY,
                position INTEGER NOT NULL,
                parents TEXT NOT NULL,
                depends_on TEXT NOT NULL,
                message TEXT NOT NULL,
                upgrade_checksum TEXT NOT NULL,
                downgrade_checksum TEXT,
                upgrade_print INTEGER NOT NULL,
                downgrade_print INTEGER NOT NULL,
                irreversible TEXT,
                state TEXT NOT NULL CHECK (state IN ('applied', 'upgrading', 'downgrading')),
                reached INTEGER NOT NULL,
                applied_at TEXT NOT NULL,
                applied_by TEXT NOT NULL,
                took_ms INTEGER NOT NULL,
                batch TEXT NOT NULL,
                tool_version TEXT NOT NULL,
                upgrade_name TEXT NOT NULL,
                upgrade_text TEXT NOT NULL,
                downgrade_name TEXT,
                downgrade_text TEXT
            )""";

    private static final String LOG_TABLE = """
            CREATE TABLE %s ( -- everything that stemma has done here
                entry INTEGER PRIMARY KEY AUTOINCREMENT,
                at TEXT NOT NULL,
                run_by TEXT NOT NULL,
                action TEXT NOT NULL,
                revision TEXT,
                batch TEXT NOT NULL,
                took_ms INTEGER,
                details TEXT
            )""";

    private static final String NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";

    private final String ledger;
    private final String log;

    LedgerSql(LedgerNames names) {
        this.ledger = SqliteNames.quote(names.ledger());
        this.log = SqliteNames.quote(names.log());
    }

    String ledger() {
        return ledger;
    }

    List<String> create() {
        return List.of(LEDGER_TABLE.formatted(ledger, FORMAT), LOG_TABLE.formatted(log));
    }

    /// The same for a script, which does not know what is there.
    List<String> createMissing() {
        return create().stream()
                .map(sql -> sql.replaceFirst("CREATE TABLE", "CREATE TABLE IF NOT EXISTS"))
                .toList();
    }

    /// A whole row for a revision that has not had one, and a line in the log.
    ///
    /// @param position null where the ledger is asked for it
    List<String> insert(
            RevisionFacts facts, RevisionTexts texts, @Nullable Integer position, Mark mark, Stamp stamp, long took) {
        String place = position == null ? "(SELECT coalesce(max(position), 0) + 1 FROM " + ledger + ")" : "" + position;
        Map<String, String> row = row(facts, texts, place, mark, stamp, took);
        String insert = "INSERT INTO " + ledger + " (" + String.join(", ", row.keySet()) + ") VALUES ("
                + String.join(", ", row.values()) + ")";
        return List.of(insert, logged(mark.action(), facts.id(), stamp, took));
    }

    /// A squashed revision comes in the place of what it replaces, if the ledger has all of that.
    List<String> exchange(Squashed squashed, Stamp stamp) {
        String had = "temp.stemma_squashed";
        String ids = squashed.all().stream().map(id -> text(id.text())).collect(Collectors.joining(", ", "(", ")"));
        String id = text(squashed.facts().id().text());
        String isComplete = Replaced.condition(squashed.replaced(), this::exists);
        String where = " WHERE EXISTS (SELECT 1 FROM " + had + ")";
        Map<String, String> row = row(
                squashed.facts(),
                squashed.texts(),
                "(SELECT max(position) FROM " + had + ")",
                Mark.applied("stamp"),
                stamp,
                0);
        return List.of(
                "CREATE TEMP TABLE stemma_squashed AS SELECT revision, position FROM " + ledger
                        + " WHERE revision IN " + ids + " AND " + isComplete + " AND NOT "
                        + exists(squashed.facts().id().text())
                        + " AND NOT EXISTS (SELECT 1 FROM " + ledger + " WHERE revision IN " + ids
                        + " AND state <> 'applied')",
                "DELETE FROM " + ledger + " WHERE revision IN (SELECT revision FROM " + had + ")",
                logged("unstamp", "revision", stamp, 0) + " FROM " + had + " ORDER BY position",
                "INSERT INTO " + ledger + " (" + String.join(", ", row.keySet()) + ") SELECT "
                        + String.join(", ", row.values()) + where,
                logged("stamp", id, stamp, 0) + where,
                "DROP TABLE " + had);
    }

    private String exists(String id) {
        return "EXISTS (SELECT 1 FROM " + ledger + " WHERE revision = " + text(id) + ")";
    }

    private static Map<String, String> row(
            RevisionFacts facts, RevisionTexts texts, String place, Mark mark, Stamp stamp, long took) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("revision", text(facts.id().text()));
        row.put("position", place);
        row.putAll(written(facts, texts));
        row.put("state", text(mark.word()));
        row.put("reached", String.valueOf(mark.reached()));
        row.put("applied_at", NOW);
        row.put("applied_by", text(stamp.runBy()));
        row.put("took_ms", String.valueOf(took));
        row.put("batch", text(stamp.batch()));
        row.put("tool_version", text(stamp.toolVersion()));
        return row;
    }

    /// Changes of the ledger by themselves.
    ///
    /// @param position of the next row; null where the ledger is asked for it
    List<String> changes(List<LedgerChange> changes, @Nullable Integer position, Stamp stamp) {
        List<String> statements = new ArrayList<>();
        Integer next = position;
        for (LedgerChange change : changes) {
            statements.addAll(
                    switch (change) {
                        case LedgerChange.Add(RevisionFacts facts, RevisionTexts texts) ->
                            insert(facts, texts, next, Mark.applied("stamp"), stamp, 0);
                        case LedgerChange.AddAt(RevisionFacts facts, RevisionTexts texts, int at) ->
                            insert(facts, texts, at, Mark.applied("stamp"), stamp, 0);
                        case LedgerChange.Remove(RevisionId id) -> delete(id, "unstamp", stamp, 0);
                        case LedgerChange.Accept(RevisionFacts facts, RevisionTexts texts) ->
                            rewrite(facts, texts, Mark.applied("accept"), stamp, 0);
                    });
            next = next == null ? null : next + 1;
        }
        return statements;
    }

    /// What is written down of a revision.
    private static Map<String, String> written(RevisionFacts facts, RevisionTexts texts) {
        SqlText up = texts.upgrade();
        SqlText down = texts.downgrade();
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("parents", array(facts.parents()));
        columns.put("depends_on", array(facts.dependsOn()));
        columns.put("message", text(facts.message()));
        columns.put("upgrade_checksum", text(facts.upgradeChecksum()));
        columns.put("downgrade_checksum", text(facts.downgradeChecksum()));
        columns.put("upgrade_print", String.valueOf(facts.upgradePrint()));
        columns.put("downgrade_print", String.valueOf(facts.downgradePrint()));
        columns.put("irreversible", text(facts.irreversible()));
        columns.put("upgrade_name", text(up.name()));
        columns.put("upgrade_text", text(up.text().stripLeading()));
        columns.put("downgrade_name", text(down == null ? null : down.name()));
        columns.put("downgrade_text", text(down == null ? null : down.text().stripLeading()));
        return columns;
    }

    /// The row of a revision whose script has come further.
    List<String> advance(RevisionId id, Mark mark, Stamp stamp, long took) {
        return update(id, Map.of(), mark, stamp, took);
    }

    /// The row of a revision that is there already, with the facts and texts that it has now.
    List<String> rewrite(RevisionFacts facts, RevisionTexts texts, Mark mark, Stamp stamp, long took) {
        return update(facts.id(), written(facts, texts), mark, stamp, took);
    }

    private List<String> update(RevisionId id, Map<String, String> more, Mark mark, Stamp stamp, long took) {
        Map<String, String> columns = new LinkedHashMap<>(more);
        columns.put("state", text(mark.word()));
        columns.put("reached", String.valueOf(mark.reached()));
        columns.put("took_ms", "took_ms + " + took);
        String changes = columns.entrySet().stream()
                .map(column -> column.getKey() + " = " + column.getValue())
                .collect(Collectors.joining(", "));
        String update = "UPDATE " + ledger + " SET " + changes + " WHERE revision = " + text(id.text());
        return List.of(update, logged(mark.action(), id, stamp, took));
    }

    List<String> delete(RevisionId id, String action, Stamp stamp, long took) {
        return List.of(
                "DELETE FROM " + ledger + " WHERE revision = " + text(id.text()), logged(action, id, stamp, took));
    }

    /// A line in the log alone.
    String note(String action, RevisionId id, String details, Stamp stamp) {
        return "INSERT INTO " + log + " (at, run_by, action, revision, batch, details) VALUES (" + NOW + ", "
                + text(stamp.runBy()) + ", " + text(action) + ", " + text(id.text()) + ", " + text(stamp.batch()) + ", "
                + text(details) + ")";
    }

    private String logged(String action, RevisionId id, Stamp stamp, long took) {
        return logged(action, text(id.text()), stamp, took);
    }

    /// @param revision the expression of its id, for which a FROM may follow
    private String logged(String action, String revision, Stamp stamp, long took) {
        return "INSERT INTO " + log + " (at, run_by, action, revision, batch, took_ms) SELECT " + NOW + ", "
                + text(stamp.runBy()) + ", " + text(action) + ", " + revision + ", " + text(stamp.batch()) + ", "
                + took;
    }

    private static String array(List<RevisionId> ids) {
        return ids.isEmpty()
                ? "'[]'"
                : ids.stream().map(id -> text(id.text())).collect(Collectors.joining(", ", "json_array(", ")"));
    }

    static String text(@Nullable String text) {
        return text == null ? "NULL" : SqliteNames.literal(text);
    }
}
