package dev.stemma.operations.render;

import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.TypeOperation;
import dev.stemma.operations.model.TypeOperation.AddEnumValue;
import dev.stemma.operations.model.TypeOperation.AddEnumValue.Neighbour;
import dev.stemma.operations.model.TypeOperation.CreateComposite;
import dev.stemma.operations.model.TypeOperation.CreateDomain;
import dev.stemma.operations.model.TypeOperation.CreateEnum;
import dev.stemma.operations.model.TypeOperation.RenameEnumValue;
import dev.stemma.sql.Identifiers;
import dev.stemma.sql.Literals;
import java.util.stream.Collectors;

/// Types, for PostgreSQL.
final class TypeText {
    private TypeText() {}

    static String of(TypeOperation operation) {
        return switch (operation) {
            case CreateEnum create ->
                "CREATE TYPE " + create.type().sql() + " AS ENUM "
                        + create.labels().stream().map(Literals::quote).collect(Collectors.joining(", ", "(", ")"));
            case AddEnumValue add -> add(add);
            case RenameEnumValue rename ->
                "ALTER TYPE " + rename.type().sql() + " RENAME VALUE " + Literals.quote(rename.from()) + " TO "
                        + Literals.quote(rename.to());
            case CreateDomain create -> domain(create);
            case TypeOperation.AlterDomain alter ->
                alter.changes().stream()
                        .map(change -> domain(alter.type()) + ColumnText.change(change))
                        .collect(Collectors.joining(";\n"));
            case TypeOperation.AddDomainCheck add ->
                domain(add.type()) + "ADD CONSTRAINT " + Identifiers.quote(add.name()) + " CHECK (" + add.condition()
                        + ")" + add.validity().sql();
            case TypeOperation.ValidateDomainConstraint validate ->
                domain(validate.type()) + "VALIDATE CONSTRAINT " + Identifiers.quote(validate.name());
            case TypeOperation.RenameDomainConstraint rename ->
                domain(rename.type()) + "RENAME CONSTRAINT " + Identifiers.quote(rename.from()) + " TO "
                        + Identifiers.quote(rename.to());
            case TypeOperation.DropDomainConstraint drop ->
                domain(drop.type()) + "DROP CONSTRAINT " + drop.guard().ifExists() + Identifiers.quote(drop.name())
                        + drop.reach().sql();
            case TypeOperation.CreateRange create -> range(create);
            case CreateComposite create ->
                "CREATE TYPE " + create.type().sql() + " AS "
                        + create.attributes().entrySet().stream()
                                .map(entry -> Identifiers.quote(entry.getKey()) + " "
                                        + entry.getValue().sql())
                                .collect(Collectors.joining(", ", "(", ")"));
        };
    }

    private static String add(AddEnumValue add) {
        Neighbour neighbour = add.neighbour();
        return "ALTER TYPE " + add.type().sql() + " ADD VALUE " + add.guard().ifNotExists()
                + Literals.quote(add.label())
                + (neighbour == null ? "" : " " + neighbour.side() + " " + Literals.quote(neighbour.label()));
    }

    private static String range(TypeOperation.CreateRange create) {
        return "CREATE TYPE " + create.type().sql() + " AS RANGE (SUBTYPE = "
                + create.subtype().sql()
                + create.options().stream().map(option -> ", " + option).collect(Collectors.joining()) + ")";
    }

    private static String domain(QualifiedName domain) {
        return "ALTER DOMAIN " + domain.sql() + " ";
    }

    private static String domain(CreateDomain create) {
        return "CREATE DOMAIN " + create.type().sql() + " AS " + create.base().sql()
                + (create.collation() == null
                        ? ""
                        : " COLLATE " + create.collation().sql())
                + Sql.optional("DEFAULT ", create.defaultExpression())
                + (create.isNotNull() ? " NOT NULL" : "")
                + create.checks().entrySet().stream()
                        .map(entry -> " CONSTRAINT " + Identifiers.quote(entry.getKey()) + " CHECK (" + entry.getValue()
                                + ")")
                        .collect(Collectors.joining());
    }
}
