package dev.stemma.operations.render;

import dev.stemma.operations.model.IndexKey;
import dev.stemma.operations.model.IndexKey.Order;
import dev.stemma.operations.model.TableOperation.CreateIndex;
import dev.stemma.operations.model.TableOperation.IndexOptions;
import dev.stemma.operations.model.TableOperation.IndexOptions.Recursion;
import dev.stemma.operations.model.TableOperation.IndexOptions.Uniqueness;
import dev.stemma.sql.Identifiers;
import java.util.stream.Collectors;

/// Indexes, for PostgreSQL.
final class IndexText {
    private IndexText() {}

    static String of(CreateIndex create) {
        IndexOptions options = create.options();
        String method = options.method();
        String keys = create.keys().stream().map(IndexText::key).collect(Collectors.joining(", ", " (", ")"));
        return "CREATE " + (options.uniqueness() == Uniqueness.UNIQUE ? "UNIQUE " : "") + "INDEX "
                + options.mode().sql()
                + options.guard().ifNotExists()
                + Identifiers.quote(create.index())
                + " ON " + (options.recursion() == Recursion.ONLY ? "ONLY " : "")
                + create.table().sql()
                + (method == null ? "" : " USING " + Identifiers.quote(method))
                + keys
                + ConstraintText.include(create.include())
                + options.nulls().sql()
                + Sql.with(options.with())
                + (options.tablespace() == null ? "" : " TABLESPACE " + Identifiers.quote(options.tablespace()))
                + Sql.optional("WHERE ", options.where());
    }

    static String key(IndexKey key) {
        String what = switch (key.kind()) {
            case COLUMN -> Identifiers.quote(key.text());
            case EXPRESSION -> "(" + key.text() + ")";
        };
        String nulls = switch (key.nulls()) {
            case USUAL -> "";
            case FIRST -> " NULLS FIRST";
            case LAST -> " NULLS LAST";
        };
        return what
                + (key.collation() == null ? "" : " COLLATE " + key.collation().sql())
                + Sql.optional("", key.operatorClass())
                + (key.order() == Order.DESCENDING ? " DESC" : "")
                + nulls;
    }
}
