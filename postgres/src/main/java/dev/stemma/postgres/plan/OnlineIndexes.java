package dev.stemma.postgres.plan;

import dev.stemma.catalog.Index;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Table;
import dev.stemma.plan.Hazards;
import dev.stemma.plan.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Indexes that are built and dropped while others write.
final class OnlineIndexes {
    private final Scene scene;
    private final SpareNames names;
    private final Map<ObjectId, String> successors = new HashMap<>();
    private final PartitionedIndexes parts;

    OnlineIndexes(Scene scene, PartitionedIndexes parts) {
        this.scene = scene;
        this.parts = parts;
        this.names = new SpareNames(scene);
    }

    /// An index that is built otherwise serves until its successor is there.
    List<Step> drop(Index index, List<Step> plain) {
        Step drop = plain.getFirst();
        if (isPartitioned(index.id()) || !drop.clause().startsWith("DROP INDEX ")) {
            return plain;
        }
        if (isReplacedAlone(index)) {
            successors.put(
                    index.id(),
                    names.relation(index.id().requiredParent(), index.id().name()));
            return List.of();
        }
        List<Step> steps = new ArrayList<>(plain);
        steps.set(0, concurrently(drop));
        return steps;
    }

    /// Nothing that either index stands on changes on the way.
    private boolean isReplacedAlone(Index index) {
        return scene.fate(index.id()) == Fate.REPLACE
                && scene.from().needs(index.id()).stream().allMatch(need -> scene.fate(need) == Fate.KEEP)
                && scene.to().needs(index.id()).stream().allMatch(need -> scene.fate(need) == Fate.KEEP);
    }

    List<Step> create(Index index, List<Step> plain) {
        Step create = plain.getFirst();
        if (!create.clause().startsWith("CREATE ") || !index.valid()) {
            return plain;
        }
        if (isPartitioned(index.id())) {
            return ofPartitioned(index, plain);
        }
        List<Step> steps = new ArrayList<>();
        String successor = successors.get(index.id());
        if (successor == null) {
            steps.add(built(create, index));
        } else {
            steps.addAll(replaced(create, index, successor));
        }
        steps.addAll(plain.subList(1, plain.size()));
        return steps;
    }

    private List<Step> replaced(Step create, Index index, String successor) {
        ObjectId table = index.id().requiredParent();
        String named = " INDEX " + Names.quote(index.id().name()) + " ";
        String clause = create.clause().replace(named, " INDEX " + Names.quote(successor) + " ");
        Step drop = IndexWriter.drop(index).getFirst();
        return List.of(
                built(Step.of(table, "build index " + index.id().name() + " anew", clause), index),
                concurrently(drop),
                Step.of(
                        table,
                        "give index " + index.id().name() + " its name",
                        "ALTER INDEX " + Names.besides(table, successor) + " RENAME TO "
                                + Names.quote(index.id().name())));
    }

    private static Step built(Step create, Index index) {
        Step step = concurrently(Step.of(create.about(), create.words(), create.clause()));
        return index.unique() ? step.with(Hazards.mayFail("duplicates stop it")) : step;
    }

    /// The whole stands ready for what its partitions have; nothing is built while it is locked.
    private List<Step> ofPartitioned(Index index, List<Step> plain) {
        List<Step> attachments = parts.attachments(index.id());
        if (attachments.isEmpty()) {
            return plain;
        }
        Step create = plain.getFirst();
        String name = Names.quote(index.id().name()); // which may hold such words itself
        String only = create.clause().replace(" INDEX " + name + " ON ", " INDEX " + name + " ON ONLY ");
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(create.about(), create.words(), only).withMode(Statement.Mode.COMMIT_AFTER));
        steps.addAll(attachments);
        steps.addAll(plain.subList(1, plain.size()));
        return steps;
    }

    private boolean isPartitioned(ObjectId index) {
        return scene.from().find(index.requiredParent()) instanceof Table table && table.isPartitioned();
    }

    /// The step in the form that the server refuses in a transaction.
    static Step concurrently(Step step) {
        String clause = step.clause().replaceFirst("^(CREATE|CREATE UNIQUE|DROP) INDEX ", "$1 INDEX CONCURRENTLY ");
        return new Step(
                        step.about(),
                        step.words(),
                        step.head(),
                        clause,
                        "",
                        Statement.Mode.OUTSIDE_TRANSACTION,
                        step.hazards())
                .with(Hazards.notInTransaction("it is a step of its own, and waits for transactions that are open"));
    }
}
