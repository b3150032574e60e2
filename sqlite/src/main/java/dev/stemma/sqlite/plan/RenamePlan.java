package dev.stemma.sqlite.plan;

import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.diff.Rename;
import dev.stemma.plan.Hazards;
import dev.stemma.plan.Plan;
import dev.stemma.plan.Statement;
import dev.stemma.sqlite.text.SqliteNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives tables and columns other names. SQLite lets the definitions that use them follow. What holds no rows, as an
/// index or a view, is dropped and created under its new name by the plan that comes after.
public final class RenamePlan {
    private RenamePlan() {}

    public static Plan of(List<Rename> renames) {
        Map<ObjectId, ObjectId> done = new HashMap<>();
        List<Statement> statements = new ArrayList<>();
        for (Rename rename : renames) {
            String sql = sql(rename, done);
            if (sql != null) {
                statements.add(new Statement(
                        sql,
                        rename.to(),
                        "rename " + rename,
                        Statement.Mode.IN_TRANSACTION,
                        List.of(Hazards.breaksCode("what still says '" + rename.oldName() + "' fails"))));
            }
            done.put(rename.from(), rename.to());
        }
        return new Plan(statements, List.of());
    }

    private static @Nullable String sql(Rename rename, Map<ObjectId, ObjectId> done) {
        ObjectId from = rename.from();
        String to = SqliteNames.quote(rename.to().name());
        if (from.kind() == Kind.TABLE) {
            return "ALTER TABLE " + SqliteNames.quote(from.name()) + " RENAME TO " + to;
        }
        if (from.kind() != Kind.COLUMN) {
            return null;
        }
        ObjectId table = done.getOrDefault(from.requiredParent(), from.requiredParent());
        return "ALTER TABLE " + SqliteNames.quote(table.name()) + " RENAME COLUMN " + SqliteNames.quote(from.name())
                + " TO " + to;
    }
}
