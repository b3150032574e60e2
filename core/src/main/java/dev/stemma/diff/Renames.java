package dev.stemma.diff;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.EnumType;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.problem.StemmaException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the objects that hints speak of: schemas first, then what is in them, then the parts of that, so that a hint
/// may call a thing by its old place or by its new one.
public final class Renames {
    private final Catalog actual;
    private final Catalog wanted;
    private final Renamings done = new Renamings();

    private Renames(Catalog actual, Catalog wanted) {
        this.actual = actual;
        this.wanted = wanted;
    }

    /// The renames that are still to be done, in an order in which they can be.
    ///
    /// @throws StemmaException where a hint finds the old name without the new one, or should find it and does not
    public static List<Rename> resolve(List<RenameHint> hints, Catalog actual, Catalog wanted) {
        Renames renames = new Renames(actual, wanted);
        Set<Rename> found = new LinkedHashSet<>();
        Set<RenameHint> open = new LinkedHashSet<>(hints);
        for (Level level : Level.values()) {
            Map<RenameHint, Rename> together = renames.together(open, level);
            List<Rename> ordered = RenameOrder.of(together, renames.done);
            found.addAll(ordered);
            open.removeAll(together.keySet());
            ordered.stream().filter(rename -> rename.oldLabel() == null).forEach(renames.done::add);
        }
        List<UnknownRename> refused =
                open.stream().map(renames::refusal).filter(Objects::nonNull).toList();
        if (!refused.isEmpty()) {
            throw new StemmaException(refused);
        }
        return new ArrayList<>(found);
    }

    /// What can be renamed and is called so.
    public static List<ObjectId> named(String name, Catalog catalog) {
        return named(name, catalog, new Renamings());
    }

    /// What undoes them.
    public static List<Rename> back(List<Rename> renames) {
        Renamings done = Renamings.of(renames);
        return renames.reversed().stream()
                .map(rename -> rename.oldLabel() == null
                        ? Rename.of(rename.to(), done.inRenamed(rename.from()))
                        : rename.labelBack())
                .toList();
    }

    /// What is renamed together.
    private enum Level {
        SCHEMA,
        WHOLE,
        PART,
        LABEL;

        static Level of(ObjectId id) {
            return id.kind() == Kind.SCHEMA ? SCHEMA : id.parent() == null ? WHOLE : PART;
        }
    }

    /// What the hints say of this level, as far as it can be done at once: a name is free where nothing bears it, or
    /// where its bearer is renamed too.
    private Map<RenameHint, Rename> together(Set<RenameHint> open, Level level) {
        Map<RenameHint, List<Rename>> said = new LinkedHashMap<>();
        open.forEach(hint -> said.put(hint, level == Level.LABEL ? labels(hint) : objects(hint, level)));
        keepFitting(said);
        said.replaceAll((hint, renames) -> renames.stream().limit(1).toList());
        keepFitting(said);
        Map<RenameHint, Rename> together = new LinkedHashMap<>();
        said.forEach((hint, renames) -> renames.forEach(rename -> together.put(hint, rename)));
        refuseContradictions(together);
        return together;
    }

    /// One thing gets one name, and one name is for one thing.
    private static void refuseContradictions(Map<RenameHint, Rename> together) {
        List<UnknownRename> refused = new ArrayList<>();
        together.forEach((hint, rename) -> together.values().stream()
                .filter(other -> !other.equals(rename) && contradict(rename, other))
                .findFirst()
                .ifPresent(other -> refused.add(UnknownRename.contradicted(hint, other))));
        if (!refused.isEmpty()) {
            throw new StemmaException(refused);
        }
    }

    private static boolean contradict(Rename one, Rename other) {
        boolean sameOld = one.from().equals(other.from()) && Objects.equals(one.oldLabel(), other.oldLabel());
        boolean sameNew = one.to().equals(other.to()) && Objects.equals(one.newLabel(), other.newLabel());
        return sameOld || sameNew;
    }

    private void keepFitting(Map<RenameHint, List<Rename>> said) {
        List<Rename> before = List.of();
        List<Rename> all = flat(said);
        while (all.size() != before.size()) {
            Set<Place> left = places(all, rename -> Place.before(rename, done));
            Set<Place> taken = places(all, Place::after);
            said.replaceAll((hint, renames) -> renames.stream()
                    .filter(rename -> !isWanted(rename) || taken.contains(Place.before(rename, done)))
                    .filter(rename -> !isThere(rename) || left.contains(Place.after(rename)))
                    .toList());
            before = all;
            all = flat(said);
        }
    }

    private static List<Rename> flat(Map<RenameHint, List<Rename>> said) {
        return said.values().stream().flatMap(List::stream).toList();
    }

    private static Set<Place> places(List<Rename> renames, Function<Rename, Place> place) {
        return renames.stream().map(place).collect(Collectors.toSet());
    }

    /// Whether something is wanted under the old name.
    private boolean isWanted(Rename rename) {
        return rename.oldLabel() == null && wanted.contains(done.inRenamed(rename.from()));
    }

    /// Whether something has the new name.
    private boolean isThere(Rename rename) {
        return rename.newLabel() == null
                ? actual.contains(done.reversed().inRenamed(rename.to()))
                : actual.find(rename.from()) instanceof EnumType type
                        && type.labels().contains(rename.newLabel());
    }

    private List<Rename> objects(RenameHint hint, Level level) {
        List<ObjectId> candidates = named(hint.to(), wanted, done.reversed());
        List<Rename> found = new ArrayList<>();
        for (ObjectId from : named(hint.from(), actual, done)) {
            if (Level.of(from) == level) {
                candidates.stream()
                        .filter(to -> to.kind() == from.kind() && isSamePlace(from, to))
                        .sorted(Comparator.comparing(to -> !Objects.equals(to.signature(), from.signature())))
                        .forEach(to -> found.add(Rename.of(from, to)));
            }
        }
        return found;
    }

    private boolean isSamePlace(ObjectId from, ObjectId to) {
        return from.parent() == null || done.of(from.requiredParent()).equals(to.parent());
    }

    /// What can be renamed and is called so, in its own place or in the one that has another name now.
    private static List<ObjectId> named(String name, Catalog catalog, Renamings renamings) {
        List<ObjectId> found = new ArrayList<>();
        for (ObjectId id : catalog.objects().keySet()) {
            if (canBeRenamed(id.kind()) && isNamed(id, name, renamings)) {
                found.add(id);
            }
        }
        return found;
    }

    private static boolean isNamed(ObjectId id, String name, Renamings renamings) {
        return isNamed(id, name) || isNamed(renamings.inRenamed(id), name);
    }

    private static boolean canBeRenamed(Kind kind) {
        return switch (kind) {
            case SCHEMA,
                    TABLE,
                    VIEW,
                    MATERIALIZED_VIEW,
                    COLUMN,
                    INDEX,
                    CONSTRAINT,
                    SEQUENCE,
                    FUNCTION,
                    PROCEDURE,
                    AGGREGATE,
                    TRIGGER,
                    POLICY,
                    RULE,
                    COLLATION,
                    CONVERSION,
                    STATISTICS,
                    TEXT_SEARCH_PARSER,
                    TEXT_SEARCH_TEMPLATE,
                    TEXT_SEARCH_DICTIONARY,
                    TEXT_SEARCH_CONFIGURATION,
                    FOREIGN_DATA_WRAPPER,
                    FOREIGN_SERVER,
                    PUBLICATION,
                    EVENT_TRIGGER -> true;
            default -> kind.isType();
        };
    }

    private static boolean isNamed(ObjectId id, String name) {
        String path = id.path();
        return isPath(path, name) || isPath(withoutArguments(path), name) || isIndexNamed(id, name);
    }

    private static boolean isPath(String path, String name) {
        return path.equals(name) || path.equals("public." + name);
    }

    private static String withoutArguments(String path) {
        int arguments = path.indexOf('(');
        return arguments < 0 ? path : path.substring(0, arguments);
    }

    /// An index is known by its schema, though it stands on a table.
    private static boolean isIndexNamed(ObjectId id, String name) {
        boolean index = id.kind() == Kind.INDEX || id.kind() == Kind.CONSTRAINT;
        return index && (name.equals(id.name()) || name.equals(id.rootSchema() + "." + id.name()));
    }

    /// `mood.sad` is a label where `mood` is an enum type.
    private List<Rename> labels(RenameHint hint) {
        EnumType from = enumOf(hint.from(), actual, done);
        EnumType to = enumOf(hint.to(), wanted, done.reversed());
        return from != null && to != null && done.of(from.id()).equals(to.id())
                ? List.of(new Rename(from.id(), to.id(), labelOf(hint.from()), labelOf(hint.to())))
                : List.of();
    }

    private static String labelOf(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static @Nullable EnumType enumOf(String name, Catalog catalog, Renamings renamings) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return null;
        }
        String type = name.substring(0, dot);
        for (SchemaObject object : catalog.objects().values()) {
            if (object instanceof EnumType found
                    && found.labels().contains(labelOf(name))
                    && (isNamed(found.id(), type) || isNamed(renamings.of(found.id()), type))) {
                return found;
            }
        }
        return null;
    }

    /// Why the hint cannot be followed. One in a file whose old name is no longer there has done its work and is passed
    /// over.
    private @Nullable UnknownRename refusal(RenameHint hint) {
        List<ObjectId> there = named(hint.from(), actual, done);
        for (ObjectId found : there) {
            if (!wanted.contains(done.inRenamed(found))) {
                return named(hint.to(), actual, done).stream()
                        .filter(id -> id.kind() == found.kind() && isSamePlace(found, done.of(id)))
                        .findFirst()
                        .map(id -> UnknownRename.isThereToo(hint, found, id))
                        .orElseGet(() -> UnknownRename.withoutTarget(hint, found));
            }
        }
        if (hint.term() == RenameHint.Term.STANDING) {
            return null;
        }
        if (!there.isEmpty()) {
            return UnknownRename.stillWanted(hint, there.getFirst());
        }
        if (enumOf(hint.from(), actual, done) != null) {
            return UnknownRename.ofLabel(hint);
        }
        return actual.objects().keySet().stream()
                .filter(id -> isNamed(id, hint.from(), done) && !id.kind().isFacet())
                .findFirst()
                .map(id -> UnknownRename.ofKind(hint, id))
                .orElseGet(() -> UnknownRename.withoutSource(hint));
    }
}
