package dev.stemma.operations.render;

import dev.stemma.operations.model.NamespaceOperation;
import dev.stemma.operations.model.NamespaceOperation.AlterSequence;
import dev.stemma.operations.model.NamespaceOperation.CreateExtension;
import dev.stemma.operations.model.NamespaceOperation.CreateSchema;
import dev.stemma.operations.model.NamespaceOperation.CreateSequence;
import dev.stemma.sql.Identifiers;
import dev.stemma.sql.Literals;

/// Schemas, extensions and sequences, for PostgreSQL.
final class NamespaceText {
    private NamespaceText() {}

    static String of(NamespaceOperation operation) {
        return switch (operation) {
            case CreateSchema create ->
                "CREATE SCHEMA " + create.guard().ifNotExists() + Identifiers.quote(create.schema())
                        + (create.owner() == null ? "" : " AUTHORIZATION " + Sql.role(create.owner()));
            case CreateExtension create -> extension(create);
            case CreateSequence create ->
                "CREATE SEQUENCE " + create.guard().ifNotExists()
                        + create.sequence().sql() + options(create.options());
            case AlterSequence alter -> "ALTER SEQUENCE " + alter.sequence().sql() + options(alter.options());
        };
    }

    private static String extension(CreateExtension create) {
        return "CREATE EXTENSION " + create.guard().ifNotExists() + Identifiers.quote(create.extension())
                + (create.schema() == null ? "" : " SCHEMA " + Identifiers.quote(create.schema()))
                + (create.version() == null ? "" : " VERSION " + Literals.quote(create.version()))
                + create.reach().sql();
    }

    private static String options(Iterable<String> options) {
        StringBuilder text = new StringBuilder();
        options.forEach(option -> text.append(' ').append(option));
        return text.toString();
    }
}
