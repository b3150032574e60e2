package dev.stemma.postgres.property;

import dev.stemma.postgres.property.ValueType.Column;
import dev.stemma.postgres.property.ValueType.Family;
import java.util.ArrayList;
import java.util.List;

/// The columns of tables, with all that can be said of one.
final class ColumnMaker {
    private static final List<String> NAMES =
            List.of("id", "kind", "name", "price", "at", "state", "data", "note", "flag", "Odd", "order");
    private static final int COLUMN_NAMED_NOT_NULL_SINCE = 18;
    private static final int VIRTUAL_SINCE = 18;
    private static final List<String> USUAL_IDS = List.of("integer", "bigint");

    private final World world;
    private final FacetMaker facets;
    private final TypeMaker types;
    private final Expressions expressions;

    ColumnMaker(World world, FacetMaker facets, TypeMaker types) {
        this.world = world;
        this.facets = facets;
        this.types = types;
        this.expressions = new Expressions(world);
    }

    /// Columns and their definitions, at the same places.
    record Columns(List<Column> columns, List<String> definitions) {
        static Columns empty() {
            return new Columns(new ArrayList<>(), new ArrayList<>());
        }

        void add(Column column, String definition) {
            columns.add(column);
            definitions.add(definition);
        }

        List<Column> plain() {
            return columns.stream().filter(Column::plain).toList();
        }
    }

    Columns make(Choices choices, int percent) {
        Columns made = Columns.empty();
        List<String> generated = new ArrayList<>();
        for (String name : choices.shuffled("order", NAMES)) {
            Choices own = choices.in(name);
            if (!own.chance("here", name.equals("id") ? 85 : percent)) {
                continue;
            }
            if (own.chance("generated", 9)) {
                generated.add(name);
            } else {
                Column column = new Column(name, typeOf(own, name));
                made.add(column, definition(own, column));
            }
        }
        if (made.columns().isEmpty()) {
            made.add(new Column("single", ValueType.INTEGER), "single integer");
        }
        List<Column> bases = List.copyOf(made.columns());
        for (String name : generated) {
            generate(choices.in(name), name, bases, made);
        }
        return made;
    }

    private ValueType typeOf(Choices own, String name) {
        return name.equals("id") && own.chance("usual", 80)
                ? own.pick("usual type", List.of(ValueType.INTEGER, ValueType.BIGINT))
                : world.type(own, "type");
    }

    private void generate(Choices own, String name, List<Column> bases, Columns made) {
        // The server computes virtual columns by its own means only.
        List<Column> simple = bases.stream()
                .filter(column -> world.isServerType(column.type()))
                .toList();
        boolean virtual = world.version >= VIRTUAL_SINCE && !simple.isEmpty() && own.chance("virtual", 40);
        Expressions.Value value = virtual
                ? new Expressions(new World(world.version)).computed(own.in("value"), "", simple)
                : expressions.computed(own.in("value"), "", bases);
        Column column = new Column(name, value.type(), false);
        made.add(
                column,
                Expressions.quoted(column) + " " + value.type().sql() + " generated always as (" + value.sql() + ") "
                        + (virtual ? "virtual" : "stored") + (own.chance("required", 8) ? " not null" : ""));
    }

    private String definition(Choices own, Column column) {
        ValueType type = column.type();
        String start = Expressions.quoted(column) + " ";
        if (USUAL_IDS.contains(type.sql())
                && own.chance("counted", column.name().equals("id") ? 35 : 4)) {
            return counted(own, start, type);
        }
        StringBuilder sql = new StringBuilder(start).append(type.sql());
        if (type.family() == Family.TEXT && own.chance("collated", 8)) {
            sql.append(" collate ").append(types.collation(own));
        }
        if (own.chance("defaults", 25)) {
            sql.append(" default ").append(expressions.defaultOf(own, type));
        }
        return sql.append(notNull(own, column)).toString();
    }

    private static String counted(Choices own, String start, ValueType type) {
        return switch (own.pick("counting", List.of("serial", "always", "by default"))) {
            case "serial" -> start + (type.is(ValueType.BIGINT) ? "bigserial" : "serial");
            case String when ->
                start + type.sql() + " generated " + when + " as identity"
                        + (own.chance("options", 25)
                                        ? " (" + TypeMaker.options(own).strip() + ")"
                                        : "")
                                .replace(" ()", "");
        };
    }

    private String notNull(Choices own, Column column) {
        if (!own.chance("required", 22)) {
            return "";
        }
        boolean named = world.version >= COLUMN_NAMED_NOT_NULL_SINCE && own.chance("named", 20);
        return (named
                        ? " constraint "
                                + own.pick(
                                        "name",
                                        List.of(
                                                "must_be",
                                                "has_value_" + column.name().toLowerCase(java.util.Locale.ROOT)))
                        : "")
                + " not null"
                + (named && own.chance("no inherit", 10) ? " no inherit" : "");
    }

    /// What is said of columns after the table is made.
    void settings(Choices choices, Relation relation) {
        String table =
                (relation.form() == Relation.Form.FOREIGN ? "alter foreign table " : "alter table ") + relation.name();
        for (Column column : relation.columns()) {
            Choices own = choices.in(column.name());
            String alter = table + " alter column " + Expressions.quoted(column) + " set ";
            if (own.chance("statistics", 4)) {
                world.add(own, "statistics", alter + "statistics " + own.number("target", 10, 200));
            }
            if (own.chance("distinct", 3)) {
                world.add(own, "options", alter + "(n_distinct = " + own.number("distinct values", 5, 9) + ")");
            }
            if (column.type().family() == Family.TEXT || column.type().family() == Family.JSON) {
                if (own.chance("stored", 6)) {
                    world.add(
                            own,
                            "storage",
                            alter + "storage " + own.pick("storage", List.of("external", "main", "plain")));
                }
                if (own.chance("compressed", 4)) {
                    world.add(own, "compression", alter + "compression pglz");
                }
            }
            ofRights(own, relation, column);
        }
    }

    private void ofRights(Choices own, Relation relation, Column column) {
        facets.comment(own, "column " + relation.name() + "." + Expressions.quoted(column), 7);
        if (own.chance("granted", 4)) {
            world.add(
                    own,
                    "grant",
                    "grant " + own.pick("privilege", List.of("select", "update", "insert", "references")) + " ("
                            + Expressions.quoted(column) + ") on " + relation.name() + " to "
                            + FacetMaker.role(own, "to"));
        }
    }
}
