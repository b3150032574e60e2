package dev.stemma.postgres.plan;

import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.IndexPartition;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Policy;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.SequenceOwner;
import dev.stemma.catalog.Table;
import dev.stemma.catalog.Trigger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What goes and comes again under another name, alike in all else: an index, a constraint, a trigger, a policy of the
/// same table, or the sequence of a column. It holds nothing that could be confused, so it is renamed and not built
/// again.
final class Successors {
    private final Map<ObjectId, ObjectId> byPredecessor = new HashMap<>();
    private final Set<ObjectId> successors = new HashSet<>();

    private Successors() {}

    static Successors of(Scene scene) {
        Successors found = new Successors();
        Map<String, ObjectId> coming = new HashMap<>();
        for (Map.Entry<ObjectId, Fate> entry : scene.fates().entrySet()) {
            boolean comes = entry.getValue() == Fate.CREATE || changesItsName(entry, scene, false);
            SchemaObject object = comes ? scene.wanted(entry.getKey()) : null;
            String likeness = object == null ? null : likeness(object, scene, false);
            if (likeness != null) {
                coming.putIfAbsent(likeness, entry.getKey());
            }
        }
        for (Map.Entry<ObjectId, Fate> entry : scene.fates().entrySet()) {
            boolean leaves = entry.getValue() == Fate.DROP || changesItsName(entry, scene, true);
            SchemaObject object = leaves ? scene.from().find(entry.getKey()) : null;
            String likeness = object == null ? null : likeness(object, scene, true);
            ObjectId successor = likeness == null ? null : coming.get(likeness);
            if (successor != null && !found.leadsTo(successor, entry.getKey()) && found.successors.add(successor)) {
                found.byPredecessor.put(entry.getKey(), successor);
            }
        }
        return found;
    }

    /// The server names the indexes of partitions itself, so the name of one may be wanted for another one.
    private static boolean changesItsName(Map.Entry<ObjectId, Fate> entry, Scene scene, boolean before) {
        return entry.getValue() == Fate.REPLACE
                && entry.getKey().kind() == Kind.INDEX
                && isPart(entry.getKey(), scene, before);
    }

    /// Names that go round in a circle cannot be given one after another.
    private boolean leadsTo(ObjectId from, ObjectId to) {
        for (ObjectId at = from; at != null; at = byPredecessor.get(at)) {
            if (at.equals(to)) {
                return true;
            }
        }
        return false;
    }

    /// What takes the place of the object; null where nothing does.
    @Nullable
    ObjectId of(ObjectId predecessor) {
        return byPredecessor.get(predecessor);
    }

    /// It is dropped and made after all, since something that it stands on is made again.
    boolean forget(ObjectId predecessor) {
        ObjectId successor = byPredecessor.remove(predecessor);
        return successor != null && successors.remove(successor);
    }

    boolean hasPredecessor(ObjectId id) {
        return successors.contains(id);
    }

    @Nullable
    ObjectId predecessor(ObjectId id) {
        return byPredecessor.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    Set<ObjectId> predecessors() {
        return byPredecessor.keySet();
    }

    /// All of the object but its name, as text; null for what cannot be renamed, or should not.
    private static @Nullable String likeness(SchemaObject object, Scene scene, boolean before) {
        ObjectId id = object.id();
        if (id.kind() == Kind.SEQUENCE) {
            return ofSequence(id, scene, before);
        }
        ObjectId table = id.parent();
        boolean stays =
                table != null && scene.from().contains(table) && scene.to().contains(table);
        if (!stays || isMadeAgain(id, scene, before)) {
            return null;
        }
        String within = id.kind() + " of " + table + ": ";
        return switch (object) {
            case Index index ->
                within + (isPart(id, scene, before) ? part(id, scene, before) : bare(index.definition(), id.name()));
            case Constraint constraint ->
                constraint.inherited() && !isPart(id, scene, before) || before && isNameOfAPart(constraint, scene)
                        ? null
                        : within
                                + part(id, scene, before)
                                + constraint.type()
                                + constraint.definition()
                                + fixedOptions(constraint, scene);
            case Trigger trigger -> within + bare(trigger.definition(), id.name()) + trigger.enabled();
            case Policy policy ->
                within
                        + List.of(policy.permissive(), policy.command(), policy.roles())
                        + policy.using()
                        + policy.check();
            default -> null;
        };
    }

    /// The parts of a foreign key keep the name that it had, and a partition shall have another constraint called so.
    private static boolean isNameOfAPart(Constraint constraint, Scene scene) {
        return constraint.type() == Constraint.Type.FOREIGN_KEY
                && isPartitioned(scene.from().find(constraint.id().requiredParent()))
                && Inheritances.heirs(scene.from(), constraint.id().requiredParent()).stream()
                        .anyMatch(heir -> scene.to()
                                .contains(ObjectId.part(
                                        Kind.CONSTRAINT, heir, constraint.id().name())));
    }

    /// The server changes no parameters of the index of a partitioned table.
    private static String fixedOptions(Constraint constraint, Scene scene) {
        return isPartitioned(scene.wanted(constraint.id().requiredParent()))
                ? constraint.indexOptions().toString()
                : "";
    }

    private static boolean isPartitioned(@Nullable SchemaObject object) {
        return object instanceof Table table && table.isPartitioned();
    }

    /// A part of a partitioned index goes and comes with it.
    private static boolean isMadeAgain(ObjectId id, Scene scene, boolean before) {
        ObjectId link = ObjectId.facet(Kind.INDEX_PARTITION, id);
        SchemaObject found = before ? scene.from().find(link) : scene.wanted(link);
        if (!(found instanceof IndexPartition part)) {
            return false;
        }
        Fate fate = scene.fate(part.partitioned());
        return fate == Fate.REPLACE || isMadeAgain(part.partitioned(), scene, before);
    }

    private static boolean isPart(ObjectId id, Scene scene, boolean before) {
        return !part(id, scene, before).isEmpty();
    }

    /// Of which index it is a part, which may have another name too.
    private static String part(ObjectId id, Scene scene, boolean before) {
        ObjectId link = ObjectId.facet(Kind.INDEX_PARTITION, id);
        SchemaObject found = before ? scene.from().find(link) : scene.wanted(link);
        if (!(found instanceof IndexPartition part)) {
            return "";
        }
        ObjectId whole = part.partitioned();
        SchemaObject other = scene.from().contains(whole) && scene.to().contains(whole)
                ? null
                : before ? scene.from().find(whole) : scene.wanted(whole);
        return "part of " + (other == null ? whole : likeness(other, scene, before)) + " ";
    }

    private static String bare(String definition, String name) {
        return definition
                .replaceFirst(Pattern.quote(" " + Names.quote(name) + " "), " ")
                .replaceFirst(" ON ONLY ", " ON ");
    }

    /// A sequence is known by the column that it belongs to.
    private static @Nullable String ofSequence(ObjectId id, Scene scene, boolean before) {
        ObjectId link = ObjectId.facet(Kind.SEQUENCE_OWNER, id);
        SchemaObject found = before ? scene.from().find(link) : scene.wanted(link);
        if (!(found instanceof SequenceOwner owner)) {
            return null;
        }
        boolean stays = scene.from().contains(owner.column())
                && scene.to().contains(owner.column())
                && id.schema() != null
                && id.schema().equals(owner.column().rootSchema());
        return stays ? "sequence of " + owner.column() : null;
    }

    /// Gives the predecessor the new name, and whatever else it lacks.
    static Step rename(ObjectId from, ObjectId to) {
        String name = Names.quote(to.name());
        ObjectId table = from.parent() == null ? from : from.requiredParent();
        String sql = switch (from.kind()) {
            case INDEX -> "ALTER INDEX " + Names.besides(table, from.name()) + " RENAME TO " + name;
            case CONSTRAINT ->
                "ALTER " + (table.kind() == Kind.DOMAIN ? "DOMAIN " : "TABLE ") + Names.sql(table)
                        + " RENAME CONSTRAINT " + Names.quote(from.name()) + " TO " + name;
            case SEQUENCE -> "ALTER SEQUENCE " + Names.sql(from) + " RENAME TO " + name;
            default ->
                "ALTER " + (from.kind() == Kind.TRIGGER ? "TRIGGER " : "POLICY ") + Names.quote(from.name()) + " ON "
                        + Names.sql(table) + " RENAME TO " + name;
        };
        return Step.of(to.root(), "rename " + from.kind().words() + " " + from.name(), sql);
    }
}
