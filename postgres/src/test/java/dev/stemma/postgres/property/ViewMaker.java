package dev.stemma.postgres.property;

import dev.stemma.postgres.property.ValueType.Column;
import dev.stemma.sql.Identifiers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Views and materialized views over what is there.
final class ViewMaker {
    private final World world;
    private final FacetMaker facets;
    private final IndexMaker indexes;
    private final Expressions expressions;

    ViewMaker(World world, FacetMaker facets, TypeMaker types) {
        this.world = world;
        this.facets = facets;
        this.indexes = new IndexMaker(world, facets, types);
        this.expressions = new Expressions(world);
    }

    /// A query with the columns it gives.
    record Query(String sql, List<Column> columns) {}

    void view(Choices choices, String name) {
        Query query = query(choices);
        boolean updatable = query.sql().startsWith("select a.") && !query.sql().contains("join");
        List<String> options = new ArrayList<>();
        if (choices.chance("barrier", 8)) {
            options.add("security_barrier");
        }
        if (world.version >= 15 && choices.chance("invoker", 8)) {
            options.add("security_invoker = true");
        }
        if (updatable && !query.sql().contains(" group by ") && choices.chance("checked", 10)) {
            options.add("check_option = " + choices.pick("check", List.of("local", "cascaded")));
        }
        world.add(
                choices,
                "view",
                "create view " + name + (options.isEmpty() ? "" : " with (" + String.join(", ", options) + ")")
                        + " as\n" + query.sql());
        Relation relation = Relation.of(choices.path(), name, Relation.Form.VIEW, query.columns());
        done(choices, relation, "view ");
        Column column = choices.pick("default of", query.columns());
        if (choices.chance("default", 8)) {
            world.add(
                    choices,
                    "default",
                    "alter view " + name + " alter column " + Expressions.quoted(column) + " set default "
                            + expressions.defaultOf(choices.in("default"), column.type()));
        }
    }

    void materialized(Choices choices, String name) {
        Query query = query(choices);
        world.add(
                choices,
                "view",
                "create materialized view " + name
                        + (choices.chance("filled", 10)
                                ? " with (fillfactor = " + choices.number("fill", 50, 70) + ")"
                                : "")
                        + " as\n" + query.sql() + (choices.chance("empty", 15) ? "\nwith no data" : ""));
        Relation relation = Relation.of(choices.path(), name, Relation.Form.MATERIALIZED, query.columns());
        indexes.make(choices, relation);
        done(choices, relation, "materialized view ");
    }

    private void done(Choices choices, Relation relation, String kind) {
        world.relations.add(relation);
        if (choices.chance("row type used", 4)) {
            world.types.add(relation.rowType());
        }
        facets.comment(choices, kind + relation.name(), 12);
        facets.owner(choices, kind + relation.name());
        facets.grants(choices, "table " + relation.name(), List.of("select", "insert", "update"));
        Column column = choices.pick("comment of", relation.columns());
        facets.comment(choices.in("column"), "column " + relation.name() + "." + Expressions.quoted(column), 8);
    }

    Query query(Choices choices) {
        List<Routine> sets = world.routines(Routine.Form.SET);
        if (world.relations.isEmpty() || choices.chance("alone", 4)) {
            return new Query(
                    "select 1 as one, 'a'::text as two",
                    List.of(new Column("one", ValueType.INTEGER), new Column("two", ValueType.TEXT)));
        }
        if (!sets.isEmpty() && choices.chance("of function", 10)) {
            return ofFunction(choices.pick("function", sets));
        }
        Relation from = choices.pick("from", world.relations);
        return switch (choices.pick(
                "shape",
                List.of(
                        "plain",
                        "plain2",
                        "computed",
                        "computed2",
                        "join",
                        "group",
                        "union",
                        "with",
                        "row",
                        "window",
                        "key"))) {
            case "join" -> join(choices, from);
            case "group" -> group(choices, from);
            case "union" -> union(choices, from);
            case "with" -> with(choices, from);
            case "row" -> wholeRow(from);
            case "window" -> window(choices, from);
            case "key" -> byKey(choices, from);
            case "computed", "computed2" -> computed(choices, from);
            default -> plain(choices, from);
        };
    }

    private static Query ofFunction(Routine function) {
        ValueType result = function.result() == null ? ValueType.INTEGER : function.result();
        List<String> arguments = function.arguments().stream()
                .map(type -> type.samples().getFirst())
                .toList();
        String call = function.name() + "(" + String.join(", ", arguments) + ")";
        if (result.family() == ValueType.Family.ROW) {
            return new Query(
                    "select a."
                            + String.join(
                                    ", a.",
                                    result.fields().stream()
                                            .map(Expressions::quoted)
                                            .toList()) + "\nfrom " + call + " a",
                    result.fields());
        }
        return new Query("select x\nfrom " + call + " x", List.of(new Column("x", result)));
    }

    private List<Column> chosen(Choices choices, Relation from) {
        List<Column> columns = choices.some("columns", from.columns(), 65);
        return columns.isEmpty() ? from.columns().subList(0, 1) : columns;
    }

    private String where(Choices choices, Relation from) {
        return choices.chance("filtered", 35)
                ? "\nwhere " + expressions.condition(choices.in("where"), "a.", from.columns())
                : "";
    }

    private static String listed(String alias, List<Column> columns) {
        return String.join(
                ", ",
                columns.stream()
                        .map(column -> alias + Expressions.quoted(column))
                        .toList());
    }

    private Query plain(Choices choices, Relation from) {
        List<Column> columns = chosen(choices, from);
        String sql = "select " + listed("a.", columns) + "\nfrom " + from.name() + " a" + where(choices, from)
                + (choices.chance("sorted", 10)
                        ? "\norder by " + listed("a.", columns.subList(0, 1)) + " limit 5"
                        : "");
        return new Query(sql, plainly(columns));
    }

    private static List<Column> plainly(List<Column> columns) {
        return columns.stream()
                .map(column -> new Column(column.name(), column.type()))
                .toList();
    }

    private Query computed(Choices choices, Relation from) {
        Map<String, Column> columns = new LinkedHashMap<>();
        List<String> parts = new ArrayList<>();
        for (Column column : chosen(choices, from)) {
            String name = choices.chance("renamed " + column, 10)
                    ? "the_" + column.name().toLowerCase(java.util.Locale.ROOT)
                    : column.name();
            columns.put(name, new Column(name, column.type()));
            parts.add("a." + Expressions.quoted(column) + " as " + Identifiers.quote(name));
        }
        for (String name : choices.some("computed", List.of("v1", "v2", "v3"), 50)) {
            Expressions.Value value = expressions.computed(choices.in(name), "a.", from.columns());
            columns.put(name, new Column(name, value.type()));
            parts.add(value.sql() + " as " + name);
        }
        if (choices.chance("condition", 30)) {
            columns.put("holds", new Column("holds", ValueType.BOOLEAN));
            parts.add(expressions.condition(choices.in("holds"), "a.", from.columns()) + " as holds");
        }
        return new Query(
                "select " + String.join(",\n    ", parts) + "\nfrom " + from.name() + " a" + where(choices, from),
                List.copyOf(columns.values()));
    }

    private Query join(Choices choices, Relation from) {
        Relation other = choices.pick("joined", world.relations);
        List<Column> left = chosen(choices, from);
        List<String> parts = new ArrayList<>();
        List<Column> columns = new ArrayList<>(plainly(left));
        parts.add(listed("a.", left));
        for (Column column : choices.some("other columns", other.columns(), 40)) {
            String name = "b_" + column.name();
            columns.add(new Column(name, column.type()));
            parts.add("b." + Expressions.quoted(column) + " as " + Identifiers.quote(name));
        }
        String on = "true";
        for (Column one : Expressions.ordered(from.columns())) {
            for (Column two : other.columns()) {
                on = one.type().is(two.type())
                        ? "a." + Expressions.quoted(one) + " = b." + Expressions.quoted(two)
                        : on;
            }
        }
        String kind = choices.pick("join", List.of("join", "left join", "full join"));
        return new Query(
                "select " + String.join(", ", parts) + "\nfrom " + from.name() + " a\n"
                        + (on.equals("true") ? "left join " : kind + " ") + other.name() + " b on " + on
                        + where(choices, from),
                columns);
    }

    private Query group(Choices choices, Relation from) {
        List<Column> ordered = Expressions.ordered(from.columns()).stream()
                .filter(column -> !column.name().equals("n"))
                .toList();
        if (ordered.isEmpty()) {
            return plain(choices, from);
        }
        List<Column> by = choices.several("by", ordered, 1);
        List<Column> columns = new ArrayList<>(plainly(by));
        columns.add(new Column("n", ValueType.BIGINT));
        String having = choices.chance("having", 20) ? "\nhaving (count(*) > 1)" : "";
        return new Query(
                "select " + listed("a.", by) + ", count(*) as n\nfrom " + from.name() + " a" + where(choices, from)
                        + "\ngroup by " + listed("a.", by) + having,
                columns);
    }

    /// The columns of a table may stand beside its primary key: the view then needs the key.
    private Query byKey(Choices choices, Relation from) {
        if (from.keys().isEmpty() || from.form() != Relation.Form.TABLE) {
            return group(choices, from);
        }
        List<Column> columns = chosen(choices, from);
        return new Query(
                "select " + listed("a.", columns) + "\nfrom " + from.name() + " a\ngroup by "
                        + listed("a.", from.keys().getFirst()),
                plainly(columns));
    }

    private Query union(Choices choices, Relation from) {
        Column first = choices.pick("first", from.columns());
        String sql = "select a." + Expressions.quoted(first) + " as u\nfrom " + from.name() + " a";
        for (Relation other : world.relations) {
            for (Column column : other.columns()) {
                if (column.type().is(first.type()) && choices.chance("with " + other + column, 15)) {
                    sql += "\nunion all\nselect b." + Expressions.quoted(column) + "\nfrom " + other.name() + " b";
                }
            }
        }
        return new Query(sql, List.of(new Column("u", first.type())));
    }

    private Query with(Choices choices, Relation from) {
        Query inner = plain(choices, from);
        return new Query(
                "with w as (\n" + inner.sql() + "\n)\nselect " + listed("w.", inner.columns()) + "\nfrom w",
                inner.columns());
    }

    private static Query wholeRow(Relation from) {
        return new Query("select a as whole\nfrom " + from.name() + " a", List.of(new Column("whole", from.rowType())));
    }

    private Query window(Choices choices, Relation from) {
        List<Column> columns = new ArrayList<>(plainly(chosen(choices, from)));
        List<Column> ordered = Expressions.ordered(from.columns());
        String over = ordered.isEmpty() ? "" : "order by a." + Expressions.quoted(choices.pick("over", ordered));
        String sql = "select " + listed("a.", columns) + ", row_number() over (" + over + ") as place\nfrom "
                + from.name() + " a" + where(choices, from);
        columns.removeIf(column -> column.name().equals("place"));
        columns.add(new Column("place", ValueType.BIGINT));
        return new Query(sql, columns);
    }
}
