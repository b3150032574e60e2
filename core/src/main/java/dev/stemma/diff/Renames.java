package dev.stemma.diff;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.EnumType;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.problem.StemmaException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
            for (RenameHint hint : List.copyOf(open)) {
                Rename rename = level == Level.LABEL ? renames.label(hint) : renames.find(hint, level);
                if (rename != null) {
                    found.add(rename);
                    open.remove(hint);
                }
            }
            found.stream().filter(rename -> rename.oldLabel() == null).forEach(renames.done::add);
        }
        List<UnknownRename> refused =
                open.stream().map(renames::refusal).filter(Objects::nonNull).toList();
        if (!refused.isEmpty()) {
            throw new StemmaException(refused);
        }
        return new ArrayList<>(found);
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

    private @Nullable Rename find(RenameHint hint, Level level) {
        Renamings back = done.reversed();
        for (ObjectId from : named(hint.from(), actual, done)) {
            if (Level.of(from) != level || wanted.contains(done.inRenamed(from))) {
                continue;
            }
            List<ObjectId> fitting = named(hint.to(), wanted, back).stream()
                    .filter(to -> to.kind() == from.kind() && isSamePlace(from, to))
                    .filter(to -> !actual.contains(back.inRenamed(to)))
                    .toList();
            if (!fitting.isEmpty()) {
                return Rename.of(from, best(fitting, from));
            }
        }
        return null;
    }

    private boolean isSamePlace(ObjectId from, ObjectId to) {
        return from.parent() == null || done.of(from.requiredParent()).equals(to.parent());
    }

    /// Of functions of the same name the one with the same arguments is meant.
    private static ObjectId best(List<ObjectId> fitting, ObjectId from) {
        return fitting.stream()
                .filter(to -> Objects.equals(to.signature(), from.signature()))
                .findFirst()
                .orElse(fitting.getFirst());
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
    private @Nullable Rename label(RenameHint hint) {
        EnumType from = enumOf(hint.from(), actual, done);
        EnumType to = enumOf(hint.to(), wanted, done.reversed());
        if (from == null || to == null || !done.of(from.id()).equals(to.id())) {
            return null;
        }
        String oldLabel = labelOf(hint.from());
        String newLabel = labelOf(hint.to());
        return !from.labels().contains(newLabel) ? new Rename(from.id(), to.id(), oldLabel, newLabel) : null;
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
                return UnknownRename.withoutTarget(hint, found);
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
