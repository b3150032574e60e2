package dev.stemma.operations.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something in a database, as DROP, COMMENT ON, GRANT and their like name it.
///
/// @param table     what it belongs to, where it has no name without that
/// @param arguments the types in parentheses, for what is called
public record ObjectName(
        Kind kind,
        QualifiedName name,
        @Nullable QualifiedName table,
        @Nullable String arguments) {
    /// What kinds of things operations are about.
    public enum Kind {
        TABLE,
        COLUMN,
        CONSTRAINT,
        INDEX,
        VIEW,
        MATERIALIZED_VIEW,
        SEQUENCE,
        TYPE,
        DOMAIN,
        FUNCTION,
        PROCEDURE,
        TRIGGER,
        POLICY,
        SCHEMA,
        EXTENSION,
        DATABASE;

        /// As it stands in SQL.
        public String sql() {
            return name().replace('_', ' ');
        }
    }

    public static ObjectName of(Kind kind, String name) {
        return of(kind, QualifiedName.of(name));
    }

    public static ObjectName of(Kind kind, QualifiedName name) {
        return new ObjectName(kind, name, null, null);
    }

    public static ObjectName table(QualifiedName name) {
        return of(Kind.TABLE, name);
    }

    /// Something that has a name only within a table.
    public static ObjectName on(Kind kind, QualifiedName table, String name) {
        return new ObjectName(kind, new QualifiedName(null, name), table, null);
    }

    /// Reads `app.touch(integer, text)`.
    public static ObjectName called(Kind kind, String signature) {
        int open = signature.indexOf('(');
        return open < 0
                ? of(kind, signature)
                : new ObjectName(
                        kind,
                        QualifiedName.of(signature.substring(0, open).strip()),
                        null,
                        signature.substring(open).strip());
    }

    /// The table that it is, or is a part of.
    public Optional<QualifiedName> home() {
        return kind == Kind.TABLE ? Optional.of(name) : Optional.ofNullable(table);
    }

    /// The same thing with another name.
    public ObjectName renamed(String to) {
        return new ObjectName(kind, name.beside(to), table, arguments);
    }

    /// The same thing in another schema.
    public ObjectName in(String schema) {
        return new ObjectName(kind, name.in(schema), table, arguments);
    }

    @Override
    public String toString() {
        String called = arguments == null ? name.toString() : name + arguments;
        return table == null ? called : called + " of " + table;
    }
}
