package dev.stemma.postgres.plan;

import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.plan.Hazards;
import dev.stemma.plan.Statement;
import dev.stemma.postgres.plan.Node.Action;
import java.util.ArrayList;
import java.util.List;

/// The form of a plan in which others go on reading and writing: what takes long is done under a lock that lets them,
/// and what locks them out is done in a moment. It costs more statements, and more transactions. What has no such form
/// stays as it is, with its hazards.
final class OnlineForm {
    private static final String VALIDATE = "VALIDATE CONSTRAINT ";

    private final OnlineIndexes indexes;
    private final OnlineConstraints constraints;
    private final OnlineKeys keys;
    private final Scene scene;

    OnlineForm(Scene scene) {
        this.scene = scene;
        PartitionedIndexes parts = new PartitionedIndexes(scene);
        this.indexes = new OnlineIndexes(scene, parts);
        this.constraints = new OnlineConstraints(scene);
        this.keys = new OnlineKeys(scene, parts);
    }

    /// The steps of a group in this form.
    List<Step> of(Node node, List<Step> plain) {
        ObjectId id = node.id();
        if (plain.isEmpty() || id.parent() == null || !stands(id)) {
            return plain;
        }
        if (node.action() == Action.DROP) {
            return dropped(id, plain);
        }
        return node.action() == Action.CREATE ? created(id, plain) : plain;
    }

    private boolean stands(ObjectId part) {
        ObjectId holder = Names.holderOf(part);
        return (holder.kind() == Kind.TABLE || holder.kind() == Kind.MATERIALIZED_VIEW) && scene.stands(holder);
    }

    private List<Step> dropped(ObjectId id, List<Step> plain) {
        SchemaObject before = scene.from().find(id);
        if (before instanceof Index index) {
            return indexes.drop(index, plain);
        }
        return before instanceof Constraint ? keys.drop(id, plain) : plain;
    }

    private List<Step> created(ObjectId id, List<Step> plain) {
        SchemaObject after = scene.to().find(id);
        if (after instanceof Index index) {
            return indexes.create(index, plain);
        }
        if (after instanceof NotNull mark) {
            return constraints.require(mark, plain);
        }
        if (after instanceof Constraint constraint) {
            return OccupiedNames.hasIndex(constraint)
                    ? keys.create(constraint, plain)
                    : constraints.create(constraint, plain);
        }
        return plain;
    }

    /// What looks at every row stands in a transaction of its own: a lock that was taken before it would be held for as
    /// long.
    static List<Step> apart(List<Step> steps) {
        List<Step> apart = new ArrayList<>();
        for (Step step : steps) {
            boolean isLong = step.clause().startsWith(VALIDATE);
            if (isLong && !apart.isEmpty()) {
                apart.add(committed(apart.removeLast()));
            }
            apart.add(isLong ? committed(step) : step);
        }
        if (!apart.isEmpty() && apart.getLast().mode() == Statement.Mode.COMMIT_AFTER) {
            apart.add(apart.removeLast().withMode(Statement.Mode.IN_TRANSACTION));
        }
        return apart;
    }

    private static Step committed(Step step) {
        return step.mode() == Statement.Mode.IN_TRANSACTION ? step.withMode(Statement.Mode.COMMIT_AFTER) : step;
    }

    /// Every row is looked at, under a lock that lets others read and write.
    static Step validation(Scene scene, ObjectId table, String constraint) {
        return Step.clause(
                        table,
                        "validate constraint " + constraint,
                        scene.after().alter(table),
                        VALIDATE + Names.quote(constraint),
                        "")
                .with(Hazards.scans("every row is looked at, while others read and write"));
    }
}
