package dev.stemma.operations;

import dev.stemma.operations.NamingConvention.Facts;
import dev.stemma.operations.model.Action;
import dev.stemma.operations.model.Column;
import dev.stemma.operations.model.Constraint;
import dev.stemma.operations.model.Constraint.Inheritance;
import dev.stemma.operations.model.Constraint.Match;
import dev.stemma.operations.model.Constraint.Nulls;
import dev.stemma.operations.model.Facet;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.Timing;
import dev.stemma.operations.model.Validity;
import java.util.List;
import java.util.stream.Stream;

/// The constraints that are said of a column by itself, with their names.
record InlineConstraints(QualifiedName table, NamingConvention names) {
    List<Constraint> of(Column column) {
        return column.definition().facets().stream()
                .flatMap(facet -> constraint(column.name(), facet))
                .toList();
    }

    private Stream<Constraint> constraint(String column, Facet facet) {
        List<String> columns = List.of(column);
        Facts facts = new Facts(table, columns, null);
        return switch (facet) {
            case Facet.PrimaryKey key ->
                Stream.of(new Constraint.PrimaryKey(names.name("pk", facts), columns, List.of(), null, Timing.AT_ONCE));
            case Facet.Unique unique ->
                Stream.of(new Constraint.Unique(
                        names.name("uq", facts), columns, Nulls.DISTINCT, List.of(), null, Timing.AT_ONCE));
            case Facet.Check(String name, String condition) ->
                Stream.of(new Constraint.Check(
                        names.name("ck", new Facts(table, columns, name)),
                        condition,
                        Inheritance.INHERITED,
                        Validity.CHECKED));
            case Facet.References references -> Stream.of(foreignKey(columns, references));
            case Facet.NotNull notNull -> Stream.of();
            case Facet.Default byDefault -> Stream.of();
            case Facet.Identity identity -> Stream.of();
            case Facet.Generated generated -> Stream.of();
            case Facet.Collate collate -> Stream.of();
            case Facet.Comment comment -> Stream.of();
        };
    }

    private Constraint foreignKey(List<String> columns, Facet.References references) {
        List<String> referenced = List.of(references.column());
        return new Constraint.ForeignKey(
                names.name("fk", new Facts(table, columns, references.table(), referenced, null)),
                columns,
                references.table(),
                referenced,
                Match.SIMPLE,
                references.onDelete(),
                List.of(),
                Action.NO_ACTION,
                Timing.AT_ONCE,
                Validity.CHECKED);
    }
}
