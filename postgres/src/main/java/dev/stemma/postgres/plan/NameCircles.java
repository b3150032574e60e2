package dev.stemma.postgres.plan;

import dev.stemma.catalog.Identity;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Names that go round: two tables have each other's names, so their keys and sequences shall have each other's, too.
/// One in each circle waits under a name that nothing else has.
final class NameCircles {
    private NameCircles() {}

    /// What gets another name where it stands.
    ///
    /// @param leaves the names that are free then
    /// @param takes  those that must be free before
    private record Move(ObjectId id, List<String> leaves, List<String> takes) {
        static Move of(ObjectId before, ObjectId after, Scene scene) {
            List<String> leaves = OccupiedNames.of(before, scene.from());
            List<String> takes = OccupiedNames.of(after, scene.to());
            return new Move(before, without(leaves, takes), without(takes, leaves));
        }

        private static List<String> without(List<String> names, List<String> others) {
            return names.stream().filter(name -> !others.contains(name)).toList();
        }
    }

    /// Who waits, and under which name.
    static Map<ObjectId, String> waiting(Scene scene) {
        List<Move> moves = moves(scene);
        Map<String, Move> byName = new HashMap<>();
        moves.forEach(move -> move.leaves().forEach(name -> byName.put(name, move)));
        Map<ObjectId, String> waiting = new TreeMap<>();
        for (Move move : moves) {
            Set<Move> way = new LinkedHashSet<>();
            Move at = move;
            while (at != null && !waiting.containsKey(at.id()) && way.add(at)) {
                at = next(at, byName);
            }
            if (move.equals(at)) {
                waiting.put(move.id(), scene.spareNames().waiting(move.leaves().getFirst(), nameOf(move.id(), scene)));
            }
        }
        return waiting;
    }

    private static @Nullable Move next(Move move, Map<String, Move> byName) {
        return move.takes().stream()
                .map(byName::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<Move> moves(Scene scene) {
        List<Move> moves = new ArrayList<>();
        scene.fates().forEach((id, fate) -> {
            ObjectId successor = Descents.successor(scene, id);
            if (fate == Fate.DROP && successor != null) {
                moves.add(Move.of(id, successor, scene));
            } else if (isRenamed(id, fate, scene)) {
                moves.add(Move.of(id, id, scene));
            }
        });
        return moves;
    }

    /// Whether the object stays, and something that belongs to it is called otherwise.
    static boolean isRenamed(ObjectId id, Fate fate, Scene scene) {
        if (fate != Fate.ALTER) {
            return false;
        }
        return switch (id.kind()) {
            case NOT_NULL ->
                MarkWriter.isNamed(Names.holderOf(id), scene)
                        && !nameOf(id, scene).equals(scene.after().constraintName(id));
            case IDENTITY ->
                scene.wanted(id) instanceof Identity to && !nameOf(id, scene).equals(to.sequenceName());
            default -> false;
        };
    }

    private static String nameOf(ObjectId id, Scene scene) {
        return switch (scene.from().find(id)) {
            case Identity identity -> identity.sequenceName();
            case NotNull mark -> scene.before().constraintName(mark.id());
            case null, default -> id.name();
        };
    }

    /// The object as it stands while it waits; what is not in a circle stands as it is.
    static SchemaObject standing(SchemaObject object, Scene scene) {
        String name = scene.waitingName(object.id());
        return switch (object) {
            case Identity identity when name != null -> identity.withSequenceName(name);
            case NotNull mark
            when name != null -> new NotNull(mark.id(), name, mark.noInherit(), mark.notValid(), mark.inherited());
            default -> object;
        };
    }

    /// What it is called when it gets the name that it waits for.
    static ObjectId standing(ObjectId id, Scene scene) {
        String name = scene.waitingName(id);
        return name == null ? id : id.named(name);
    }
}
