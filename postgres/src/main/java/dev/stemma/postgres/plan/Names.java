package dev.stemma.postgres.plan;

import dev.stemma.catalog.Identity;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Owner;
import dev.stemma.catalog.Privileges;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import dev.stemma.postgres.read.Acl;
import dev.stemma.postgres.read.AutomaticNames;
import dev.stemma.sql.Identifiers;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How objects are named in SQL. The lookup tells what an id alone does not: whether a table is foreign, what a
/// not-null constraint is called.
record Names(Function<ObjectId, @Nullable SchemaObject> lookup) {
    static String quote(String name) {
        return Identifiers.quote(name);
    }

    /// A role, or who stands for one.
    static String role(String name) {
        return switch (name) {
            case Acl.OWNER, Alignment.CURRENT -> "CURRENT_USER";
            case "public" -> "PUBLIC";
            default -> quote(name);
        };
    }

    /// The name by which statements call the object, with its schema: `app.users`, `app.area(integer)`.
    static String sql(ObjectId id) {
        String schema = id.schema();
        String name = switch (id.kind()) {
            case OPERATOR -> schema == null ? id.name() : quote(schema) + "." + id.name();
            default -> schema == null ? quote(id.name()) : Identifiers.qualified(schema, id.name());
        };
        String signature = id.signature();
        if (signature == null) {
            return name;
        }
        return switch (id.kind()) {
            case OPERATOR -> name + " (" + signature + ")";
            case OPERATOR_CLASS, OPERATOR_FAMILY -> name + " USING " + quote(signature);
            default -> name + "(" + signature + ")";
        };
    }

    /// A part of a table that lives in the table's schema, like an index.
    static String besides(ObjectId table, String name) {
        return Identifiers.qualified(Objects.requireNonNull(table.schema()), name);
    }

    /// The object as COMMENT ON and ALTER call it: `TABLE app.users`, `CONSTRAINT positive ON app.orders`.
    String target(ObjectId id) {
        return switch (id.kind()) {
            case COLUMN -> "COLUMN " + sql(id.requiredParent()) + "." + quote(id.name());
            case IDENTITY -> "SEQUENCE " + sequence(id);
            case INDEX -> "INDEX " + besides(id.requiredParent(), id.name());
            case CONSTRAINT -> "CONSTRAINT " + quote(id.name()) + " ON " + holder(id.requiredParent());
            case NOT_NULL -> "CONSTRAINT " + quote(constraintName(id)) + " ON " + holder(holderOf(id));
            case RULE, TRIGGER, POLICY -> words(id.kind()) + " " + quote(id.name()) + " ON " + sql(id.requiredParent());
            case CAST -> "CAST (" + id.name() + ")";
            case TRANSFORM -> "TRANSFORM FOR " + id.name();
            default -> words(id) + " " + sql(id);
        };
    }

    /// Whom the privileges are for: the owner's are for the role that owns the object, if it is known.
    String grantee(Privileges privileges) {
        if (privileges.grantee().equals(Acl.OWNER)) {
            ObjectId target = privileges.id().requiredParent();
            ObjectId whole = target.parent() == null ? target : target.root();
            return lookup.apply(ObjectId.facet(Kind.OWNER, whole)) instanceof Owner owner
                    ? role(owner.role())
                    : "CURRENT_USER";
        }
        return role(privileges.grantee());
    }

    private String sequence(ObjectId identity) {
        return lookup.apply(identity) instanceof Identity found
                ? Identifiers.qualified(found.sequenceSchema(), found.sequenceName())
                : sql(identity);
    }

    private static String holder(ObjectId id) {
        return id.kind() == Kind.DOMAIN ? "DOMAIN " + sql(id) : sql(id);
    }

    /// The table or domain that a not-null constraint stands on.
    static ObjectId holderOf(ObjectId notNull) {
        ObjectId parent = notNull.requiredParent();
        return parent.kind() == Kind.COLUMN ? parent.requiredParent() : parent;
    }

    String constraintName(ObjectId notNull) {
        return lookup.apply(notNull) instanceof NotNull fact ? of(fact) : usualName(notNull);
    }

    static String of(NotNull mark) {
        String given = mark.constraintName();
        return given != null ? given : usualName(mark.id());
    }

    static String usualName(ObjectId notNull) {
        ObjectId parent = notNull.requiredParent();
        return parent.kind() == Kind.COLUMN
                ? AutomaticNames.of(parent.requiredParent().name(), parent.name(), "not_null")
                : AutomaticNames.of(parent.name(), null, "not_null");
    }

    /// Whether the text names a column of this name.
    static boolean mentions(String text, String column) {
        return Pattern.compile("(?<![\\w\"])" + Pattern.quote(quote(column)) + "(?![\\w\"])")
                .matcher(text)
                .find();
    }

    boolean isForeign(ObjectId table) {
        return lookup.apply(table) instanceof Table found && found.form() == Table.Form.FOREIGN;
    }

    /// `ALTER TABLE app.users`, or whatever the object is altered by.
    String alter(ObjectId id) {
        return "ALTER " + words(id) + " " + sql(id);
    }

    String words(ObjectId id) {
        return id.kind() == Kind.TABLE && isForeign(id) ? "FOREIGN TABLE" : words(id.kind());
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case ENUM, COMPOSITE_TYPE, RANGE_TYPE, BASE_TYPE -> "TYPE";
            case FOREIGN_DATA_WRAPPER -> "FOREIGN DATA WRAPPER";
            case FOREIGN_SERVER -> "SERVER";
            default -> kind.words().toUpperCase(java.util.Locale.ROOT);
        };
    }

    /// The object as GRANT calls it.
    String grantTarget(ObjectId id) {
        return switch (id.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> "TABLE " + sql(id);
            case COLUMN -> "TABLE " + sql(id.requiredParent());
            case IDENTITY -> "SEQUENCE " + sequence(id);
            case AGGREGATE ->
                "FUNCTION "
                        + Identifiers.qualified(Objects.requireNonNull(id.schema()), id.name())
                        + "(" + argumentTypes(id) + ")";
            case DOMAIN -> "TYPE " + sql(id);
            case FOREIGN_SERVER -> "FOREIGN SERVER " + sql(id);
            default -> words(id.kind()) + " " + sql(id);
        };
    }

    /// What is called, as one list: GRANT knows no `*`, and no `ORDER BY` with the arguments that come in order. Those
    /// of a hypothetical-set aggregate may be the same as the others, and are the server's only once.
    static String argumentTypes(ObjectId aggregate) {
        String signature = Objects.requireNonNull(aggregate.signature());
        String[] parts = signature.equals("*") ? new String[] {""} : signature.split(" ?ORDER BY ", 2);
        boolean once = parts.length == 1 || parts[0].isEmpty() || parts[0].equals(parts[1]);
        return once ? parts[parts.length - 1] : parts[0] + ", " + parts[1];
    }

    /// The object in a comment for people: `table app.users`.
    static String spoken(ObjectId id) {
        String words = id.kind().words();
        return words + " " + id.path();
    }
}
