package dev.stemma.postgres.plan;

import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.IndexPartition;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import dev.stemma.plan.Hazards;
import dev.stemma.plan.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Primary keys and unique constraints over an index that was built while others write.
final class OnlineKeys {
    private static final Pattern KEY =
            Pattern.compile("(PRIMARY KEY|UNIQUE)( NULLS NOT DISTINCT)? (\\(.*\\))( DEFERRABLE.*)?", Pattern.DOTALL);

    private final Scene scene;
    private final SpareNames names;
    private final PartitionedIndexes parts;
    private final Map<ObjectId, String> built = new HashMap<>();

    OnlineKeys(Scene scene, PartitionedIndexes parts) {
        this.scene = scene;
        this.parts = parts;
        this.names = new SpareNames(scene);
    }

    /// The index of the new key is built before the old key goes, so that there is no while without one.
    List<Step> drop(ObjectId id, List<Step> plain) {
        boolean replaced = scene.fate(id) == Fate.REPLACE
                && scene.from().find(id) instanceof Constraint from
                && OccupiedNames.hasIndex(from);
        if (!replaced || !(scene.to().find(id) instanceof Constraint to) || !isEligible(to) || !isReady(to)) {
            return plain;
        }
        String name = names.relation(id.requiredParent(), id.name());
        built.put(id, name);
        List<Step> steps = new ArrayList<>();
        steps.add(index(to, name));
        steps.addAll(plain);
        return steps;
    }

    private boolean isReady(Constraint constraint) {
        return scene.to().needs(constraint.id()).stream().allMatch(need -> scene.fate(need) == Fate.KEEP);
    }

    List<Step> create(Constraint constraint, List<Step> plain) {
        ObjectId id = constraint.id();
        String addition = "ADD " + ConstraintWriter.definition(constraint);
        if (plain.size() != 1 || !plain.getFirst().clause().equals(addition)) {
            return plain;
        }
        if (scene.isPartitioned(id.requiredParent())) {
            return ofPartitioned(id, plain.getFirst());
        }
        if (!isEligible(constraint)) {
            return plain;
        }
        List<Step> steps = new ArrayList<>();
        String index = built.get(id);
        if (index == null) {
            index = id.name();
            steps.add(index(constraint, index));
        }
        Matcher key = match(constraint);
        String clause = "ADD CONSTRAINT " + Names.quote(id.name()) + " " + key.group(1) + " USING INDEX "
                + Names.quote(index) + (key.group(4) == null ? "" : key.group(4));
        Step step = plain.getFirst();
        steps.add(Step.clause(step.about(), step.words(), step.head(), clause, ""));
        return steps;
    }

    /// The whole takes in the keys that its partitions have got; nothing is built while it is locked.
    private List<Step> ofPartitioned(ObjectId key, Step plain) {
        List<Step> attachments = parts.attachments(key);
        if (attachments.isEmpty()) {
            return List.of(plain);
        }
        String head = plain.head().replaceFirst("^ALTER TABLE ", "ALTER TABLE ONLY ");
        List<Step> steps = new ArrayList<>();
        steps.add(Step.clause(plain.about(), plain.words(), head, plain.clause(), "")
                .withMode(Statement.Mode.COMMIT_AFTER));
        steps.addAll(attachments);
        return steps;
    }

    private Step index(Constraint constraint, String name) {
        ObjectId table = constraint.id().requiredParent();
        Matcher key = match(constraint);
        String sql = "CREATE UNIQUE INDEX " + Names.quote(name) + " ON " + Names.sql(table) + " " + key.group(3)
                + (key.group(2) == null ? "" : key.group(2))
                + Options.with(constraint.indexOptions())
                + (constraint.tablespace() == null ? "" : " TABLESPACE " + Names.quote(constraint.tablespace()));
        Step step = Step.of(table, "build the index of " + constraint.id().name(), sql);
        return OnlineIndexes.concurrently(step)
                .with(Hazards.mayFail("rows that break " + constraint.id().name() + " stop it"));
    }

    private static Matcher match(Constraint constraint) {
        Matcher key = KEY.matcher(constraint.definition());
        if (!key.matches()) {
            throw new IllegalStateException("no key: " + constraint.definition());
        }
        return key;
    }

    /// The server takes no index for the key of a partitioned table, nor for one without overlaps.
    private boolean isEligible(Constraint constraint) {
        ObjectId table = constraint.id().requiredParent();
        SchemaObject holder = scene.to().find(table);
        return holder instanceof Table found
                && found.form() == Table.Form.PLAIN
                && !constraint.definition().contains(" WITHOUT OVERLAPS")
                && KEY.matcher(constraint.definition()).matches()
                && !isTakenIn(constraint.id());
    }

    /// A part that the whole makes.
    private boolean isTakenIn(ObjectId id) {
        return scene.to().find(ObjectId.facet(Kind.INDEX_PARTITION, id)) instanceof IndexPartition part
                && scene.fate(part.partitioned()) == Fate.KEEP;
    }
}
