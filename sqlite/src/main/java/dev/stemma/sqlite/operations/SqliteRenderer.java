package dev.stemma.sqlite.operations;

import dev.stemma.catalog.Catalog;
import dev.stemma.operations.LiveRenderer;
import dev.stemma.operations.model.DataOperation;
import dev.stemma.operations.model.GroupOperation;
import dev.stemma.operations.model.GroupOperation.Batch;
import dev.stemma.operations.model.GroupOperation.Batch.Recreate;
import dev.stemma.operations.model.NamespaceOperation;
import dev.stemma.operations.model.ObjectName.Kind;
import dev.stemma.operations.model.ObjectOperation;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.ProgramOperation;
import dev.stemma.operations.model.SecurityOperation;
import dev.stemma.operations.model.TableOperation;
import dev.stemma.operations.model.TableOperation.AddColumn;
import dev.stemma.operations.model.TableOperation.CreateIndex;
import dev.stemma.operations.model.TableOperation.CreateTable;
import dev.stemma.operations.model.TypeOperation;
import dev.stemma.operations.render.NeedsTable;
import dev.stemma.plan.Plan;
import dev.stemma.plan.Statement;
import dev.stemma.sqlite.read.SqliteReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes operations for SQLite. What has no ALTER there is a rebuild of the table, for which the table must be seen.
public final class SqliteRenderer implements LiveRenderer {
    static final String SYSTEM = "SQLite";

    private final SqliteReader reader;

    public SqliteRenderer(SqliteReader reader) {
        this.reader = reader;
    }

    @Override
    public String system() {
        return SYSTEM;
    }

    @Override
    public Optional<String> literal(@Nullable Object value) {
        return Sql.literal(value);
    }

    @Override
    public String render(Operation operation) {
        if (Needs.table(operation)) {
            throw new NeedsTable("SQLite makes the table anew for this, and must see it as it is then");
        }
        return text(operation);
    }

    @Override
    public String render(Operation operation, Connection connection) throws SQLException {
        if (operation instanceof Batch batch) {
            return Needs.table(batch) ? rebuilt(batch, connection) : text(batch);
        }
        if (Needs.table(operation)) {
            Batch alone = new Batch(Needs.tableOf(operation), Recreate.WHERE_NEEDED, List.of(operation));
            return rebuilt(alone, connection);
        }
        return text(operation);
    }

    /// A rename is SQLite's own, which lets all that names the column follow; what comes after it must see that.
    @Override
    public List<Operation> pieces(Batch batch) {
        List<Operation> pieces = new ArrayList<>();
        List<Operation> together = new ArrayList<>();
        for (Operation operation : batch.operations()) {
            if (operation instanceof ObjectOperation.Rename) {
                add(pieces, batch, together);
                pieces.add(operation);
                together = new ArrayList<>();
            } else {
                together.add(operation);
            }
        }
        add(pieces, batch, together);
        return pieces;
    }

    private static void add(List<Operation> pieces, Batch batch, List<Operation> together) {
        if (!together.isEmpty()) {
            pieces.add(new Batch(batch.table(), batch.recreate(), together));
        }
    }

    /// All changes of the batch in one rebuild.
    private String rebuilt(Batch batch, Connection connection) throws SQLException {
        Catalog now = reader.read(connection);
        Plan plan = new BatchPlan(now, batch).plan();
        return plan.statements().stream()
                .map(Statement::sql)
                .map(sql -> sql + ";\n")
                .collect(Collectors.joining());
    }

    private String text(Operation operation) {
        return switch (operation) {
            case ObjectOperation object -> ended(object(object));
            case TableOperation table -> ended(table(table));
            case ProgramOperation program -> ended(ObjectSql.of(program));
            case DataOperation data -> DataSql.of(data);
            case GroupOperation.Batch batch -> all(batch.operations());
            case GroupOperation.Reversible reversible -> all(reversible.up());
            case TypeOperation type ->
                throw Refused.of(type, "SQLite has no types of one's own: use text and a check of its values");
            case NamespaceOperation namespace ->
                throw Refused.of(
                        namespace,
                        "SQLite has no schemas, extensions or sequences; a numbered key is"
                                + " bigint().identity().primaryKey()");
            case SecurityOperation security ->
                throw Refused.of(security, "SQLite has no users: who may open the file may do everything");
        };
    }

    /// Whether it can be done is for SQLite to say.
    private static String object(ObjectOperation operation) {
        boolean isColumn = operation.object().kind() == Kind.COLUMN;
        return isColumn && operation instanceof ObjectOperation.Drop drop
                ? BatchPlan.dropColumn(drop)
                : ObjectSql.of(operation);
    }

    private static String table(TableOperation operation) {
        return switch (operation) {
            case CreateTable create -> TableSql.create(create);
            case AddColumn add -> TableSql.add(add);
            case CreateIndex index -> TableSql.index(index);
            case TableOperation.ValidateConstraint validate ->
                throw Refused.of(validate, "leave it out: constraints of SQLite hold from the beginning");
            case TableOperation.AlterColumn alter -> throw new IllegalStateException("needs its table: " + alter);
            case TableOperation.AddConstraint add -> throw new IllegalStateException("needs its table: " + add);
        };
    }

    private String all(List<Operation> operations) {
        return operations.stream().map(this::text).collect(Collectors.joining());
    }

    private static String ended(String sql) {
        return sql + ";\n";
    }
}
