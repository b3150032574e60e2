package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.CheckFacts;
import dev.stemma.jpa.facts.IndexFacts;
import dev.stemma.jpa.facts.TableFacts;
import dev.stemma.jpa.facts.UniqueFacts;
import dev.stemma.jpa.java.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/// What is said of a whole table.
final class TableAnnotations {
    private final ModelSettings settings;
    private final SortedSet<Unmapped> unmapped;

    TableAnnotations(ModelSettings settings, SortedSet<Unmapped> unmapped) {
        this.settings = settings;
        this.unmapped = unmapped;
    }

    /// @param checks those that no column says
    Annotation table(TableFacts table, List<CheckFacts> checks) {
        Annotation result = Annotation.of(Types.jpa("Table"));
        result.text("name", SqlNames.quoted(table.name().name()));
        if (!table.name().schema().equals(settings.defaultSchema())) {
            result.text("schema", SqlNames.quoted(table.name().schema()));
        }
        if (table.comment() != null && !table.isView()) {
            result.text("comment", table.comment());
        }
        for (String name : table.exclusions()) {
            unmapped.add(new Unmapped(
                    "exclusion constraint " + name + " on " + table.name(),
                    "no annotation says it; it stays as it is"));
        }
        for (CheckFacts check : table.checks()) {
            if (!check.options().isEmpty()) {
                unmapped.add(new Unmapped(
                        "check " + check.name() + " on " + table.name(),
                        "no annotation says " + check.options() + "; it stays as it is"));
            }
        }
        UniqueFacts primaryKey = table.primaryKey();
        if (primaryKey != null && !primaryKey.isPlain()) {
            unmapped.add(new Unmapped(
                    "primary key " + primaryKey.name() + " on " + table.name(),
                    "no annotation says a period of time; it stays as it is"));
        }
        result.nested("uniqueConstraints", uniqueConstraints(table));
        result.nested("indexes", indexes(table));
        result.nested("check", checks.stream().map(TableAnnotations::check).toList());
        return result;
    }

    static Annotation check(CheckFacts check) {
        return Annotation.of(Types.jpa("CheckConstraint"))
                .text("name", SqlNames.quoted(check.name()))
                .text("constraint", check.expression());
    }

    private List<Annotation> uniqueConstraints(TableFacts table) {
        List<Annotation> result = new ArrayList<>();
        for (UniqueFacts key : table.uniqueKeys()) {
            if (key.isPlain()) {
                result.add(unique(key));
            } else {
                unmapped.add(new Unmapped(
                        "unique constraint " + key.name() + " on " + table.name(),
                        "no annotation says NULLS NOT DISTINCT or a period of time; it stays as it is"));
            }
        }
        return result;
    }

    private static Annotation unique(UniqueFacts key) {
        Annotation result = Annotation.of(Types.jpa("UniqueConstraint"))
                .text("name", SqlNames.quoted(key.name()))
                .texts(
                        "columnNames",
                        key.columns().stream().map(SqlNames::quoted).toList());
        return key.options().isEmpty() ? result : result.text("options", lower(key.options()));
    }

    private List<Annotation> indexes(TableFacts table) {
        List<Annotation> result = new ArrayList<>();
        for (IndexFacts index : table.indexes()) {
            if (index.isSayable()) {
                result.add(index(index));
            } else {
                unmapped.add(new Unmapped(
                        "index " + index.name() + " on " + table.name(),
                        "no annotation says its method, expression, operator class or condition; it stays as it is"));
            }
        }
        return result;
    }

    private static Annotation index(IndexFacts index) {
        List<String> columns = new ArrayList<>();
        for (IndexFacts.IndexColumn column : index.columns()) {
            String order = lower(column.order());
            columns.add(SqlNames.quoted(column.name()) + (order.isEmpty() ? "" : " " + order));
        }
        Annotation result = Annotation.of(Types.jpa("Index"))
                .text("name", SqlNames.quoted(index.name()))
                .text("columnList", String.join(", ", columns));
        if (index.isUnique()) {
            result.plain("unique", true);
        }
        return index.options().isEmpty() ? result : result.text("options", lower(index.options()));
    }

    /// Key words at the start in lower case; conditions keep their letters.
    static String lower(String options) {
        int parenthesis = options.indexOf('(');
        return parenthesis < 0
                ? options.toLowerCase(Locale.ROOT)
                : options.substring(0, parenthesis).toLowerCase(Locale.ROOT) + options.substring(parenthesis);
    }
}
