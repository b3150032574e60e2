package dev.stemma.sqlite.table;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Generated;
import dev.stemma.sqlite.table.TableFacts.ColumnFacts;
import dev.stemma.sqlite.text.SqliteNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes tables and columns as SQL.
public final class TableText {
    private TableText() {}

    /// @param name what the table is to be called
    public static String create(TableFacts facts, String name) {
        String module = facts.table().accessMethod();
        if (module != null) {
            return "CREATE VIRTUAL TABLE " + SqliteNames.quote(name) + " USING " + module;
        }
        Optional<ColumnFacts> keyColumn = facts.inlineKey();
        List<String> lines = new ArrayList<>();
        for (ColumnFacts column : facts.columns().values()) {
            boolean isKey = keyColumn.isPresent() && keyColumn.get().equals(column);
            lines.add(column(column) + (isKey ? " " + inline(facts.primaryKey().orElseThrow()) : ""));
        }
        facts.constraints().stream()
                .filter(constraint -> constraint.type() != Constraint.Type.PRIMARY_KEY || keyColumn.isEmpty())
                .forEach(constraint -> lines.add(constraint(constraint)));
        String options = facts.table().options().isEmpty()
                ? ""
                : " " + String.join(", ", facts.table().options());
        return "CREATE TABLE " + SqliteNames.quote(name) + " (\n    " + String.join(",\n    ", lines) + "\n)" + options;
    }

    /// The column without what is a matter of its table.
    public static String column(ColumnFacts facts) {
        Column column = facts.column();
        StringBuilder text = new StringBuilder(SqliteNames.quote(facts.name()));
        text.append(column.type().isEmpty() ? "" : " " + column.type());
        if (column.collation() != null) {
            text.append(" COLLATE ").append(SqliteNames.quote(column.collation()));
        }
        if (facts.notNull() != null) {
            String name = facts.notNull().constraintName();
            text.append(name == null ? "" : " CONSTRAINT " + SqliteNames.quote(name));
            text.append(' ')
                    .append(
                            column.options().isEmpty()
                                    ? "NOT NULL"
                                    : column.options().getFirst());
        }
        if (facts.byDefault() != null) {
            text.append(" DEFAULT ").append(facts.byDefault().expression());
        }
        Generated generated = column.generated();
        if (generated != null) {
            text.append(" GENERATED ALWAYS AS (").append(generated.expression()).append(")");
            text.append(generated.stored() ? " STORED" : " VIRTUAL");
        }
        return text.toString();
    }

    public static String constraint(Constraint constraint) {
        return named(constraint) + constraint.definition();
    }

    private static String named(Constraint constraint) {
        return TableIds.isNamed(constraint)
                ? "CONSTRAINT " + SqliteNames.quote(TableIds.writtenName(constraint)) + " "
                : "";
    }

    /// A constraint of one column, as it stands behind that column.
    public static String inline(Constraint constraint) {
        String definition = constraint.definition();
        return named(constraint)
                + switch (constraint.type()) {
                    case PRIMARY_KEY -> key(definition, "PRIMARY KEY");
                    case UNIQUE -> key(definition, "UNIQUE");
                    case FOREIGN_KEY -> definition.substring(definition.indexOf(" REFERENCES ") + 1);
                    case CHECK, EXCLUSION -> definition;
                };
    }

    private static String key(String definition, String words) {
        int close = definition.indexOf(')', definition.indexOf('('));
        String counted = definition.substring(0, close).endsWith(" AUTOINCREMENT") ? " AUTOINCREMENT" : "";
        return words + definition.substring(close + 1) + counted;
    }
}
