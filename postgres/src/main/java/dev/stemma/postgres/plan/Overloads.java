package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Function;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Functions of one name that the same call could mean: while both are there, the server refuses the call as ambiguous.
final class Overloads {
    private Overloads() {}

    /// A function is out of the way of its successor while things still stand on it that will stand on that one.
    static void setAside(Scene scene, Map<ObjectId, List<ObjectId>> dependents) {
        for (ObjectId id : List.copyOf(scene.fates().keySet())) {
            boolean inUse = scene.fate(id) == Fate.DROP
                    && dependents.getOrDefault(id, List.of()).stream().anyMatch(user -> letsGoLate(scene, user));
            if (inUse && !successors(scene, id).isEmpty()) {
                scene.setAside(id);
            }
        }
    }

    private static boolean letsGoLate(Scene scene, ObjectId user) {
        ObjectId root = user.root();
        return scene.fate(user) == Fate.ALTER || scene.fate(root) == Fate.SWAP || scene.stepsAside(root);
    }

    /// What is made in this plan and could be meant by calls of the function that is dropped in it.
    static List<ObjectId> successors(Scene scene, ObjectId dropped) {
        List<ObjectId> found = new ArrayList<>();
        if (!(scene.from().find(dropped) instanceof Function before) || dropped.kind() != Kind.FUNCTION) {
            return found;
        }
        for (Map.Entry<ObjectId, Fate> entry : scene.fates().entrySet()) {
            ObjectId id = entry.getKey();
            boolean namesake = id.kind() == Kind.FUNCTION
                    && id.name().equals(dropped.name())
                    && Objects.equals(id.schema(), dropped.schema());
            if (namesake
                    && entry.getValue().comes()
                    && !id.equals(dropped)
                    && overlap(before, function(scene.to(), id))) {
                found.add(id);
            }
        }
        return found;
    }

    private static @Nullable Function function(Catalog catalog, ObjectId id) {
        return catalog.find(id) instanceof Function function ? function : null;
    }

    private static boolean overlap(Function one, @Nullable Function other) {
        return other != null
                && fewest(one) <= most(other)
                && fewest(other) <= most(one)
                && (fewest(one) < most(one) || fewest(other) < most(other));
    }

    private static int fewest(Function function) {
        int defaults = function.arguments().split(" DEFAULT ", -1).length - 1;
        return Math.max(0, arguments(function) - defaults - (isVariadic(function) ? 1 : 0));
    }

    private static int most(Function function) {
        return isVariadic(function) ? Integer.MAX_VALUE : arguments(function);
    }

    private static boolean isVariadic(Function function) {
        return function.arguments().contains("VARIADIC ");
    }

    /// Type names hold commas only within parentheses, and a signature has no modifiers.
    private static int arguments(Function function) {
        String signature = Objects.requireNonNull(function.id().signature());
        return signature.isEmpty() ? 0 : signature.split(", ", -1).length;
    }

    /// Whether a function takes or gives values of what takes over the name of a type: it cannot be changed in place.
    static boolean isOfSuccessor(Scene scene, ObjectId function, ObjectId gone) {
        boolean hasSignature = function.kind() == Kind.FUNCTION || function.kind() == Kind.PROCEDURE;
        return hasSignature
                && scene.to().needs(function).stream()
                        .anyMatch(need -> need.kind() != gone.kind()
                                && (need.kind().isType() || gone.kind().isType())
                                && Names.sql(need).equals(Names.sql(gone)));
    }
}
