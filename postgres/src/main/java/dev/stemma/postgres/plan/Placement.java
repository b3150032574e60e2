package dev.stemma.postgres.plan;

import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Table;
import dev.stemma.plan.Hazards;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where the rows of a table lie, and how they are kept there: its tablespace and its access method.
final class Placement {
    private static final int METHOD_CHANGES_SINCE = 15;

    private Placement() {}

    /// Whether the relation must be made again for its access method.
    static boolean isFixed(@Nullable String method, @Nullable String wanted, Scene scene) {
        return scene.version() < METHOD_CHANGES_SINCE && !Objects.equals(method, wanted);
    }

    static List<Step> changes(Table from, Table to, String head) {
        List<Step> steps = new ArrayList<>();
        if (!Objects.equals(from.accessMethod(), to.accessMethod())) {
            String usual = to.isPartitioned() ? "DEFAULT" : "heap";
            String method = to.accessMethod() == null ? usual : Names.quote(to.accessMethod());
            steps.add(Step.of(
                    to.id(),
                    "change the access method",
                    head + " SET ACCESS METHOD " + method,
                    Hazards.rewrites("the table is copied")));
        }
        if (!Objects.equals(from.tablespace(), to.tablespace())) {
            Step move = Step.of(
                    to.id(),
                    "move to another tablespace",
                    move(head, to.tablespace()),
                    Hazards.rewrites("the table is copied"),
                    Hazards.blocksReads("the table is locked until the copy ends"));
            steps.add(to.isPartitioned() ? LockHazards.withoutRows(move) : move);
        }
        return steps;
    }

    /// The index of that name, also that of a key, lies elsewhere afterwards.
    static List<Step> indexChange(
            ObjectId table, String index, @Nullable String from, @Nullable String to, boolean partitioned) {
        if (Objects.equals(from, to)) {
            return List.of();
        }
        Step move = Step.of(
                table,
                "place of " + index,
                move("ALTER INDEX " + Names.besides(table, index), to),
                Hazards.blocksReads("the index is locked until it is copied, and so is all that reads its table"));
        return List.of(partitioned ? LockHazards.withoutRows(move) : move);
    }

    static String move(String head, @Nullable String tablespace) {
        return head + " SET TABLESPACE " + Names.quote(tablespace == null ? "pg_default" : tablespace);
    }
}
