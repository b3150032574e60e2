package dev.stemma.postgres.plan;

import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.plan.Hazards;
import java.util.ArrayList;
import java.util.List;

/// Checks, foreign keys and not-null marks in two steps: from the first on new rows obey, in the second the old ones
/// are looked at while others read and write.
final class OnlineConstraints {
    private static final int NOT_VALID_ON_PARTITIONED_SINCE = 18;

    private final Scene scene;
    private final SpareNames names;

    OnlineConstraints(Scene scene) {
        this.scene = scene;
        this.names = new SpareNames(scene);
    }

    List<Step> create(Constraint constraint, List<Step> plain) {
        if (!isChecked(constraint)) {
            return plain;
        }
        if (constraint.type() == Constraint.Type.FOREIGN_KEY && !mayBeNotValid(constraint)) {
            return partByPart(constraint, plain);
        }
        String addition = "ADD " + ConstraintWriter.definition(constraint);
        List<Step> steps = new ArrayList<>();
        for (Step step : plain) {
            if (step.clause().equals(addition)) {
                steps.add(Step.clause(step.about(), step.words(), step.head(), addition + " NOT VALID", ""));
                steps.add(validation(constraint));
            } else {
                steps.add(step);
            }
        }
        return steps;
    }

    private Step validation(Constraint constraint) {
        String name = constraint.id().name();
        String refusal = constraint.type() == Constraint.Type.FOREIGN_KEY
                ? "rows without a partner stop it"
                : "rows that break " + name + " stop it";
        return OnlineForm.validation(scene, constraint.id().requiredParent(), name)
                .with(Hazards.mayFail(refusal));
    }

    private static boolean isChecked(Constraint constraint) {
        return !ConstraintWriter.isNotValid(constraint)
                && !constraint.definition().endsWith(" NOT ENFORCED");
    }

    private boolean mayBeNotValid(Constraint foreignKey) {
        return scene.version() >= NOT_VALID_ON_PARTITIONED_SINCE
                || !scene.isPartitioned(foreignKey.id().requiredParent());
    }

    /// Before version 18 each partition gets its own; the whole then takes them in without looking at a row.
    private List<Step> partByPart(Constraint foreignKey, List<Step> plain) {
        List<ObjectId> leaves = new ArrayList<>();
        boolean known = plain.size() == 1 && addLeaves(foreignKey.id().requiredParent(), leaves);
        if (!known || leaves.stream().anyMatch(leaf -> isNameTaken(leaf, foreignKey))) {
            return plain;
        }
        List<Step> steps = new ArrayList<>();
        for (ObjectId leaf : leaves) {
            Constraint own = foreignKey.of(leaf);
            String addition = "ADD " + ConstraintWriter.definition(own) + " NOT VALID";
            String words = "add constraint " + own.id().name();
            steps.add(Step.clause(leaf, words, scene.after().alter(leaf), addition, ""));
            steps.add(validation(own));
        }
        Step whole = plain.getFirst();
        steps.add(Step.clause(whole.about(), whole.words(), whole.head(), whole.clause(), ""));
        return steps;
    }

    private boolean addLeaves(ObjectId table, List<ObjectId> leaves) {
        if (!scene.stands(table) || scene.fate(ObjectId.facet(Kind.PARTITION, table)) != Fate.KEEP) {
            return false;
        }
        if (!scene.isPartitioned(table)) {
            leaves.add(table);
            return true;
        }
        return scene.children(table).stream().allMatch(child -> addLeaves(child, leaves));
    }

    private boolean isNameTaken(ObjectId table, Constraint like) {
        ObjectId own = like.of(table).id();
        return scene.from().contains(own) || scene.to().contains(own);
    }

    /// From version 18 on a not-null constraint is validated like others; before, a proved check spares the scan.
    List<Step> require(NotNull mark, List<Step> plain) {
        ObjectId column = mark.id().requiredParent();
        boolean isSetHere = plain.size() == 1 && !mark.notValid() && scene.stands(column);
        if (!isSetHere || !isScanned(plain.getFirst())) {
            return plain;
        }
        return scene.version() >= MarkWriter.NAMED_NOT_NULL_SINCE
                ? validated(mark, plain.getFirst())
                : proved(column, plain.getFirst());
    }

    private static boolean isScanned(Step step) {
        return step.clause().endsWith(" SET NOT NULL") || step.clause().contains(" NOT NULL ");
    }

    private List<Step> validated(NotNull mark, Step plain) {
        ObjectId column = mark.id().requiredParent();
        String name = scene.after().constraintName(mark.id());
        String addition = "ADD CONSTRAINT " + Names.quote(name) + " NOT NULL " + Names.quote(column.name())
                + (mark.noInherit() ? " NO INHERIT" : "") + " NOT VALID";
        return List.of(
                Step.clause(plain.about(), plain.words(), plain.head(), addition, ""),
                OnlineForm.validation(scene, column.requiredParent(), name)
                        .with(Hazards.mayFail("a null in " + column.path() + " stops it")));
    }

    private List<Step> proved(ObjectId column, Step plain) {
        ObjectId table = column.requiredParent();
        String name = names.constraint(table, column.name() + "_not_null");
        String quoted = Names.quote(name);
        String check = "ADD CONSTRAINT " + quoted + " CHECK (" + Names.quote(column.name()) + " IS NOT NULL) NOT VALID";
        return List.of(
                Step.clause(table, "prove that " + column.name() + " is never null", plain.head(), check, ""),
                OnlineForm.validation(scene, table, name)
                        .with(Hazards.mayFail("a null in " + column.path() + " stops it")),
                Step.clause(table, plain.words(), plain.head(), plain.clause(), ""),
                // In one statement with the line above it would take the proof away before it is used.
                Step.clause(table, plain.words(), plain.head(), "DROP CONSTRAINT " + quoted, ""));
    }
}
