package dev.stemma.proof;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.ColumnDefault;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.DomainType;
import dev.stemma.catalog.ExtendedStatistics;
import dev.stemma.catalog.Function;
import dev.stemma.catalog.Generated;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.MaterializedView;
import dev.stemma.catalog.Partition;
import dev.stemma.catalog.Policy;
import dev.stemma.catalog.PublicationTable;
import dev.stemma.catalog.Rule;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import dev.stemma.catalog.Trigger;
import dev.stemma.catalog.View;
import dev.stemma.diff.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some parts of objects are kept as the server prints them, so that a copy of them may read otherwise; all else may
/// not.
final class Prints {
    private Prints() {}

    static boolean mayDiffer(Change change) {
        return change instanceof Change.Alter(SchemaObject from, SchemaObject to)
                && withoutPrint(from).equals(withoutPrint(to));
    }

    private static SchemaObject withoutPrint(SchemaObject object) {
        return switch (object) {
            case Constraint one ->
                new Constraint(one.id(), one.type(), "", one.indexOptions(), one.tablespace(), false);
            case Index one -> new Index(one.id(), "", one.unique(), one.valid(), one.tablespace(), one.statistics());
            // A view's columns have the types of what it reads, which may be other ones by now.
            case View one -> new View(one.id(), "", one.options(), List.of());
            case MaterializedView one ->
                new MaterializedView(
                        one.id(),
                        "",
                        one.options(),
                        one.accessMethod(),
                        one.tablespace(),
                        one.populated(),
                        List.of(),
                        one.settings());
            case ColumnDefault one -> new ColumnDefault(one.id(), "");
            case Column one -> withoutPrint(one);
            case DomainType one -> new DomainType(one.id(), one.baseType(), one.collation(), "");
            case Function one -> new Function(one.id(), "", one.result(), one.language(), "", one.body());
            case Policy one ->
                new Policy(
                        one.id(),
                        one.permissive(),
                        one.command(),
                        one.roles(),
                        present(one.using()),
                        present(one.check()));
            case Trigger one -> new Trigger(one.id(), "", one.enabled());
            case Rule one -> new Rule(one.id(), "", one.enabled());
            case ExtendedStatistics one -> new ExtendedStatistics(one.id(), "", one.target());
            case Partition one -> new Partition(one.id(), one.partitioned(), "");
            case PublicationTable one ->
                new PublicationTable(one.id(), one.table(), one.columns(), present(one.where()));
            case Table one -> withoutPrint(one);
            default -> object;
        };
    }

    private static Column withoutPrint(Column one) {
        Generated generated = one.generated();
        return new Column(
                one.id(),
                one.type(),
                one.collation(),
                generated == null ? null : new Generated("", generated.stored()),
                one.storage(),
                one.compression(),
                one.statistics(),
                one.options(),
                one.foreignOptions(),
                false);
    }

    private static Table withoutPrint(Table one) {
        return new Table(
                one.id(),
                one.form(),
                one.unlogged(),
                present(one.partitionKey()),
                one.ofType(),
                one.accessMethod(),
                one.tablespace(),
                one.options(),
                one.rowSecurity(),
                one.forceRowSecurity(),
                one.server(),
                one.foreignOptions(),
                List.of());
    }

    private static @Nullable String present(@Nullable String print) {
        return print == null ? null : "";
    }
}
