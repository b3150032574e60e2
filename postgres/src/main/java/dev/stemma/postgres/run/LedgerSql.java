package dev.stemma.postgres.run;

import dev.stemma.postgres.wire.Message;
import dev.stemma.revision.RevisionId;
import dev.stemma.run.LedgerEntry.State;
import dev.stemma.run.RevisionFacts;
import dev.stemma.run.RevisionTexts;
import dev.stemma.run.RevisionTexts.SqlText;
import dev.stemma.sql.Identifiers;
import dev.stemma.sql.Literals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is said to the ledger. It travels in the same message as the statements of a revision, where nothing
/// can be bound, so values are written as literals; and all names are qualified, since a script may have set
/// any search_path.
final class LedgerSql {
    /// The comment of the table, which tells its form before its columns are asked for.
    static final String FORMAT = "stemma ledger, format 1";

    private static final String LEDGER_TABLE = """
            CREATE TABLE %s (
                revision text PRIMARY KEY,
                "position" integer NOT NULL,
                parents text[] NOT NULL,
                depends_on text[] NOT NULL,
                message text NOT NULL,
                upgrade_checksum text NOT NULL,
                downgrade_checksum text,
                upgrade_print bigint NOT NULL,
                downgrade_print bigint NOT NULL,
                irreversible text,
                state text NOT NULL CHECK (state IN ('applied', 'upgrading', 'downgrading')),
                reached integer NOT NULL,
                intent text,
                intent_indexes text,
                applied_at timestamp with time zone NOT NULL,
                applied_by text NOT NULL,
                took_ms bigint NOT NULL,
                batch text NOT NULL,
                tool_version text NOT NULL,
                upgrade_name text NOT NULL,
                upgrade_text text NOT NULL,
                downgrade_name text,
                downgrade_text text
            )""";

    private static final String LOG_TABLE = """
            CREATE TABLE %s (
                entry bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                at timestamp with time zone NOT NULL DEFAULT pg_catalog.clock_timestamp(),
                run_by text NOT NULL,
                backend integer NOT NULL,
                action text NOT NULL,
                revision text,
                batch text NOT NULL,
                took_ms bigint,
                details text
            )""";

    /// Holds for the message it stands in. Anybody may have put functions and operators into a schema of the
    /// path, and those that fit the types better than the server's own would be called with our rights.
    static final String SAFE_PATH = "SET LOCAL search_path TO pg_catalog";

    private static final String FIELD = "\u001F";

    private final String schema;
    private final String ledger;
    private final String log;
    private final RunnerLock lock;
    private final Positions positions;

    LedgerSql(String schema) {
        this(schema, Positions.COUNTED);
    }

    LedgerSql(String schema, Positions positions) {
        this.schema = schema;
        this.positions = positions;
        this.ledger = Identifiers.qualified(schema, "ledger");
        this.log = Identifiers.qualified(schema, "log");
        this.lock = RunnerLock.of(schema);
    }

    /// Who knows the place of the next row.
    enum Positions {
        /// The runner, which has read all rows.
        COUNTED,
        /// The ledger itself: it is asked with each row.
        ASKED
    }

    String schema() {
        return schema;
    }

    String ledger() {
        return ledger;
    }

    /// Facts of the session, then the rows. Where there is no ledger, the second statement fails, and that is
    /// the answer.
    ///
    /// @param takeLock whether to try for the runner's lock first: what is read is then what the last runner
    ///                 left
    Message state(boolean takeLock) {
        Message message = new Message();
        message.add(SAFE_PATH);
        message.add("SELECT " + (takeLock ? lock.tryTake() : "false")
                + """
                , pg_catalog.pg_is_in_recovery(), pg_catalog.pg_backend_pid(),
                pg_catalog.obj_description(pg_catalog.to_regclass(%s), 'pg_class'),
                pg_catalog.to_regnamespace(%s) IS NOT NULL,
                (extract(epoch FROM pg_catalog.current_setting('deadlock_timeout')::interval) * 1000)::bigint,
                (SELECT pg_catalog.substring(entry, '=(.*)') FROM pg_catalog.pg_db_role_setting s
                   LEFT JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase
                   LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.setrole,
                        pg_catalog.unnest(setconfig) AS entry
                  WHERE entry ILIKE 'timezone=%%'
                    AND coalesce(datname, pg_catalog.current_database()) = pg_catalog.current_database()
                    AND coalesce(rolname, session_user) = session_user
                  ORDER BY rolname IS NULL, datname IS NULL LIMIT 1)""".formatted(Literals.quote(ledger), Literals.quote(Identifiers.quote(schema))));
        message.add("""
                SELECT revision, "position", pg_catalog.array_to_string(parents, E'\\x1f'),
                       pg_catalog.array_to_string(depends_on, E'\\x1f'), message, upgrade_checksum, downgrade_checksum,
                       irreversible, state, reached, intent,
                       (extract(epoch FROM applied_at) * 1000000)::bigint, applied_by, took_ms, batch, tool_version,
                       upgrade_print, downgrade_print
                  FROM %s ORDER BY "position\"""".formatted(ledger));
        return message;
    }

    static List<RevisionId> ids(String joined) {
        return joined.isEmpty()
                ? List.of()
                : List.of(joined.split(FIELD)).stream().map(RevisionId::new).toList();
    }

    /// The texts are asked for by themselves: they are many times as long as all the rest.
    String texts(Collection<RevisionId> ids) {
        String list = ids.stream().map(id -> Literals.quote(id.text())).collect(Collectors.joining(", "));
        return SAFE_PATH + "; SELECT revision, upgrade_name, upgrade_text, downgrade_name, downgrade_text FROM "
                + ledger + " WHERE revision IN (" + list + ")";
    }

    /// Makes the ledger. Only under the runner's lock: IF NOT EXISTS does not protect runners from each other.
    Message create(boolean schemaExists) {
        Message message = new Message();
        message.add("BEGIN");
        if (!schemaExists) {
            message.add("CREATE SCHEMA " + Identifiers.quote(schema));
        }
        tables().forEach(message::add);
        message.add("COMMIT");
        return message;
    }

    /// The same for a script, which does not know what is there.
    List<String> createMissing() {
        List<String> statements = new ArrayList<>();
        statements.add("CREATE SCHEMA IF NOT EXISTS " + Identifiers.quote(schema));
        statements.addAll(tables());
        return statements;
    }

    private List<String> tables() {
        return List.of(
                LEDGER_TABLE.formatted(ledger),
                "COMMENT ON TABLE " + ledger + " IS " + Literals.quote(FORMAT),
                LOG_TABLE.formatted(log),
                "COMMENT ON TABLE " + log + " IS 'everything that stemma has done here'");
    }

    /// A whole row for a revision that has not had one.
    String insert(RevisionFacts facts, RevisionTexts texts, int position, Mark mark, Stamp stamp) {
        return insert(facts, texts, place(position), mark, stamp);
    }

    /// @param place the expression of its place
    String insert(RevisionFacts facts, RevisionTexts texts, String place, Mark mark, Stamp stamp) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("revision", Literals.quote(facts.id().text()));
        row.put("\"position\"", place);
        row.putAll(written(facts, texts));
        row.putAll(mark.columns());
        row.put("applied_at", "pg_catalog.clock_timestamp()");
        row.put("applied_by", stamp.runBy());
        row.put("took_ms", took());
        row.put("batch", Literals.quote(stamp.batch()));
        row.put("tool_version", Literals.quote(stamp.toolVersion()));
        String insert = "INSERT INTO " + ledger + " (" + String.join(", ", row.keySet()) + ") VALUES ("
                + String.join(", ", row.values()) + ")";
        return logged(insert, mark.action(), facts.id(), stamp);
    }

    /// What is written down of a revision.
    private static Map<String, String> written(RevisionFacts facts, RevisionTexts texts) {
        SqlText up = texts.upgrade();
        SqlText down = texts.downgrade();
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("parents", array(facts.parents()));
        columns.put("depends_on", array(facts.dependsOn()));
        columns.put("message", Literals.quote(facts.message()));
        columns.put("upgrade_checksum", Literals.quote(facts.upgradeChecksum()));
        columns.put("downgrade_checksum", quoted(facts.downgradeChecksum()));
        columns.put("upgrade_print", String.valueOf(facts.upgradePrint()));
        columns.put("downgrade_print", String.valueOf(facts.downgradePrint()));
        columns.put("irreversible", quoted(facts.irreversible()));
        columns.put("upgrade_name", Literals.quote(up.name()));
        columns.put("upgrade_text", Literals.quote(up.text().stripLeading()));
        columns.put("downgrade_name", quoted(down == null ? null : down.name()));
        columns.put("downgrade_text", quoted(down == null ? null : down.text().stripLeading()));
        return columns;
    }

    private String place(int counted) {
        return switch (positions) {
            case COUNTED -> String.valueOf(counted);
            case ASKED -> "(SELECT coalesce(pg_catalog.max(\"position\"), 0) + 1 FROM " + ledger + ")";
        };
    }

    /// The row of a revision that is there already, with the facts and texts that it has now.
    String rewrite(RevisionFacts facts, RevisionTexts texts, Mark mark, Stamp stamp) {
        Map<String, String> columns = written(facts, texts);
        columns.putAll(mark.columns());
        return update(facts.id(), columns, mark, stamp);
    }

    private String update(RevisionId id, Map<String, String> columns, Mark mark, Stamp stamp) {
        String changes = columns.entrySet().stream()
                .map(column -> column.getKey() + " = " + column.getValue())
                .collect(Collectors.joining(", "));
        String update = "UPDATE " + ledger + " SET " + changes + ", took_ms = took_ms + " + took()
                + " WHERE revision = " + Literals.quote(id.text());
        return logged(update, mark.action(), id, stamp);
    }

    String delete(RevisionId id, String action, Stamp stamp) {
        return logged("DELETE FROM " + ledger + " WHERE revision = " + Literals.quote(id.text()), action, id, stamp);
    }

    String indexesBefore(RevisionId id) {
        return SAFE_PATH + "; SELECT intent_indexes FROM " + ledger + " WHERE revision = " + Literals.quote(id.text());
    }

    /// An entry of the log alone.
    String note(String action, RevisionId id, String details, Stamp stamp) {
        return SAFE_PATH + "; INSERT INTO " + log + " (run_by, backend, action, revision, batch, details) VALUES ("
                + stamp.runBy()
                + ", pg_catalog.pg_backend_pid(), " + Literals.quote(action) + ", " + Literals.quote(id.text()) + ", "
                + Literals.quote(stamp.batch()) + ", " + Literals.quote(details) + ")";
    }

    /// How long the database worked on each revision of a run, the last figure last.
    String durations(Stamp stamp) {
        return SAFE_PATH + "; SELECT revision, took_ms FROM " + log + " WHERE batch = " + Literals.quote(stamp.batch())
                + " AND action IN ('upgrade', 'downgrade') ORDER BY entry";
    }

    /// Ends a session of our own that does nothing any more: its client is gone, and it does not know it yet.
    String endIdle(int backend) {
        return SAFE_PATH + "; SELECT pg_catalog.pg_terminate_backend(pid) FROM pg_catalog.pg_stat_activity WHERE pid = "
                + backend
                + " AND usename = session_user AND datname = pg_catalog.current_database() AND state LIKE 'idle%'"
                + " AND pid IN (SELECT l.pid FROM pg_catalog.pg_locks l WHERE " + lock.condition() + ")";
    }

    /// Changes one row and notes it, both or neither. Where the row is not there, or this session does not hold
    /// the runner's lock any more, the process that the log wants to know is null, and the transaction fails.
    private String logged(String change, String action, RevisionId id, Stamp stamp) {
        return "WITH changed AS (" + change + " RETURNING took_ms) INSERT INTO " + log
                + " (run_by, backend, action, revision, batch, took_ms) SELECT " + stamp.runBy()
                + ", CASE WHEN (SELECT pg_catalog.count(*) FROM changed) = 1 THEN " + lock.holderIfOwn() + " END, "
                + Literals.quote(action) + ", " + Literals.quote(id.text()) + ", " + Literals.quote(stamp.batch())
                + ", "
                + took();
    }

    /// Milliseconds since the transaction said when it started.
    private static String took() {
        return "coalesce(((extract(epoch FROM pg_catalog.clock_timestamp())"
                + " - nullif(pg_catalog.current_setting('stemma.started', true), '')::numeric) * 1000)::bigint, 0)";
    }

    private static String array(List<RevisionId> ids) {
        return ids.isEmpty()
                ? "'{}'::text[]"
                : ids.stream().map(id -> Literals.quote(id.text())).collect(Collectors.joining(", ", "ARRAY[", "]"));
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "NULL" : Literals.quote(text);
    }

    /// How far a revision has come.
    ///
    /// @param intent the statement that is about to be run outside of a transaction
    record Mark(State state, int reached, @Nullable String intent, String action) {
        static Mark applied(String action) {
            return new Mark(State.APPLIED, 0, null, action);
        }

        Map<String, String> columns() {
            Map<String, String> columns = new LinkedHashMap<>();
            columns.put("state", Literals.quote(state.name().toLowerCase(Locale.ROOT)));
            columns.put("reached", String.valueOf(reached));
            columns.put("intent", quoted(intent));
            columns.put(
                    "intent_indexes", intent == null ? "NULL" : "pg_catalog.current_setting('stemma.indexes', true)");
            return columns;
        }
    }

    /// The circumstances of a run.
    record Stamp(String who, String batch, String toolVersion) {
        /// The user known to the database, and who says to be behind it.
        String runBy() {
            return who.isEmpty() ? "session_user" : "session_user || " + Literals.quote(" (" + who + ")");
        }
    }
}
