package dev.stemma.diff;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.EnumType;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.problem.StemmaException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the objects that hints speak of. A hint whose old name is no longer there has done its work and is passed
/// over.
public final class Renames {
    private Renames() {}

    /// The renames that are still to be done: schemas first, then tables, then what is in them.
    public static List<Rename> resolve(List<RenameHint> hints, Catalog actual, Catalog wanted) {
        Set<Rename> renames = new LinkedHashSet<>();
        for (RenameHint hint : hints) {
            Rename rename = resolve(hint, actual, wanted);
            if (rename != null) {
                renames.add(rename);
            }
        }
        List<Rename> sorted = new ArrayList<>(renames);
        sorted.sort(Comparator.comparingInt(Renames::rank));
        return sorted;
    }

    private static int rank(Rename rename) {
        return rename.from().kind() == Kind.SCHEMA ? 0 : rename.from().parent() == null ? 1 : 2;
    }

    private static @Nullable Rename resolve(RenameHint hint, Catalog actual, Catalog wanted) {
        Rename label = label(hint, actual, wanted);
        if (label != null) {
            return label;
        }
        List<ObjectId> now = find(hint.from(), actual);
        now.removeIf(wanted::contains);
        if (now.isEmpty()) {
            return null;
        }
        for (ObjectId from : now) {
            for (ObjectId to : find(hint.to(), wanted)) {
                if (to.kind() == from.kind() && !actual.contains(to)) {
                    return Rename.of(from, to);
                }
            }
        }
        throw new StemmaException(new UnknownRename(hint, now.getFirst()));
    }

    private static List<ObjectId> find(String name, Catalog catalog) {
        List<ObjectId> found = new ArrayList<>();
        for (SchemaObject object : catalog.objects().values()) {
            if (canBeRenamed(object.id().kind()) && isNamed(object.id(), name)) {
                found.add(object.id());
            }
        }
        return found;
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
                    TRIGGER,
                    POLICY,
                    RULE -> true;
            default -> kind.isType();
        };
    }

    private static boolean isNamed(ObjectId id, String name) {
        String path = withoutArguments(id.path());
        return path.equals(name) || path.equals("public." + name) || isIndexNamed(id, name);
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
    private static @Nullable Rename label(RenameHint hint, Catalog actual, Catalog wanted) {
        EnumType from = enumOf(hint.from(), actual);
        EnumType to = enumOf(hint.to(), wanted);
        if (from == null || to == null) {
            return null;
        }
        String oldLabel = hint.from().substring(hint.from().lastIndexOf('.') + 1);
        String newLabel = hint.to().substring(hint.to().lastIndexOf('.') + 1);
        boolean open = from.labels().contains(oldLabel) && !from.labels().contains(newLabel);
        return open && to.labels().contains(newLabel) ? new Rename(from.id(), to.id(), oldLabel, newLabel) : null;
    }

    private static @Nullable EnumType enumOf(String name, Catalog catalog) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return null;
        }
        for (SchemaObject object : catalog.objects().values()) {
            if (object instanceof EnumType type
                    && isNamed(type.id(), name.substring(0, dot))
                    && type.labels().contains(name.substring(dot + 1))) {
                return type;
            }
        }
        return null;
    }
}
