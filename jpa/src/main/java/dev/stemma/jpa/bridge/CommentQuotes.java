package dev.stemma.jpa.bridge;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/// Doubles the quotes in comments, which Hibernate prints as they are.
final class CommentQuotes {
    private CommentQuotes() {}

    static String doubled(String script, Metadata metadata) {
        String result = script;
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            for (Table table : namespace.getTables()) {
                result = doubled(result, table.getComment());
                for (Column column : table.getColumns()) {
                    result = doubled(result, column.getComment());
                }
            }
        }
        return result;
    }

    private static String doubled(String script, String comment) {
        return comment == null || !comment.contains("'")
                ? script
                : script.replace(" is '" + comment + "'", " is '" + comment.replace("'", "''") + "'");
    }
}
