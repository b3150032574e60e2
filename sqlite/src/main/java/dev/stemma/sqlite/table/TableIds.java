package dev.stemma.sqlite.table;

import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Unordered;
import dev.stemma.sqlite.text.SqliteText;

/// The ids of what a SQLite database holds. It has one namespace, so nothing stands in a schema.
public final class TableIds {
    private static final String PRIMARY_KEY = "primary key";

    private TableIds() {}

    public static ObjectId table(String name) {
        return ObjectId.global(Kind.TABLE, name);
    }

    public static ObjectId view(String name) {
        return ObjectId.global(Kind.VIEW, name);
    }

    public static ObjectId column(ObjectId table, String name) {
        return ObjectId.part(Kind.COLUMN, table, name);
    }

    static ObjectId constraint(ObjectId table, String name) {
        return ObjectId.part(Kind.CONSTRAINT, table, name);
    }

    /// A constraint that its author gave no name is known by what it says.
    static ObjectId unnamed(ObjectId table, Constraint.Type type, String definition) {
        return constraint(table, nameOfUnnamed(type, definition));
    }

    private static String nameOfUnnamed(Constraint.Type type, String definition) {
        return type == Constraint.Type.PRIMARY_KEY ? PRIMARY_KEY : SqliteText.key(definition);
    }

    /// Whether the constraint has a name of its own.
    public static boolean isNamed(Constraint constraint) {
        return !constraint.id().name().equals(nameOfUnnamed(constraint.type(), constraint.definition()));
    }

    /// SQLite lets several constraints have one name; then they are known by what they say, too.
    static Constraint repeated(Constraint constraint) {
        String name = constraint.id().name() + saying(constraint);
        ObjectId id = constraint(constraint.id().requiredParent(), name);
        return new Constraint(id, constraint.type(), constraint.definition(), Unordered.NONE, null, false);
    }

    private static String saying(Constraint constraint) {
        return " (" + SqliteText.key(constraint.definition()) + ")";
    }

    /// The name as its author wrote it.
    public static String writtenName(Constraint constraint) {
        String name = constraint.id().name();
        String saying = saying(constraint);
        return name.endsWith(saying) ? name.substring(0, name.length() - saying.length()) : name;
    }
}
