package dev.stemma.postgres.property;

import dev.stemma.postgres.property.ValueType.Column;
import dev.stemma.postgres.property.ValueType.Family;
import dev.stemma.sql.Identifiers;
import java.util.ArrayList;
import java.util.List;

/// Conditions and values over columns.
final class Expressions {
    private final World world;

    Expressions(World world) {
        this.world = world;
    }

    /// A value with its type.
    record Value(String sql, ValueType type) {}

    static String quoted(Column column) {
        return Identifiers.quote(column.name());
    }

    static String names(List<Column> columns) {
        return String.join(", ", columns.stream().map(Expressions::quoted).toList());
    }

    static String sample(Choices choices, ValueType type) {
        return choices.pick("sample", type.samples());
    }

    /// @param prefix stands before each column: nothing, or an alias with its dot
    String condition(Choices choices, String prefix, List<Column> columns) {
        String first = simple(choices.in("if"), prefix, columns);
        return choices.chance("both", 15)
                ? first + (choices.chance("or", 50) ? " or " : " and ") + simple(choices.in("also"), prefix, columns)
                : first;
    }

    private String simple(Choices choices, String prefix, List<Column> columns) {
        Column column = choices.pick("column", columns);
        String sql = prefix + quoted(column);
        ValueType type = column.type();
        List<String> forms = new ArrayList<>(List.of(
                "(" + sql + " is not null)",
                "(" + sql + " is null or " + prefix + other(choices, columns) + " is not null)"));
        if (type.isOrdered()) {
            String sample = sample(choices, type);
            forms.add("(" + sql + " <> " + sample + ")");
            forms.add("(" + sql + " >= " + sample + ")");
            forms.add("(coalesce(" + sql + ", " + sample + ") <> " + sample + ")");
            forms.add("(" + sql + " = any (array[" + String.join(", ", type.samples()) + "]))");
        }
        ofFamily(choices, sql, type, forms);
        for (Routine routine : world.conversions(type, true)) {
            boolean claim = ValueType.BOOLEAN.is(routine.result());
            forms.add(claim ? routine.name() + "(" + sql + ")" : "(" + routine.name() + "(" + sql + ") is not null)");
        }
        String operator = world.operators.get(type.sql());
        if (operator != null) {
            forms.add("(" + sql + " operator(" + operator + ") " + sample(choices, type) + ")");
        }
        return choices.pick("form", forms);
    }

    private static String other(Choices choices, List<Column> columns) {
        return quoted(choices.pick("other", columns));
    }

    private static void ofFamily(Choices choices, String sql, ValueType type, List<String> forms) {
        switch (type.family()) {
            case TEXT -> {
                forms.add("(length(" + sql + ") < " + choices.number("length", 5, 9) + ")");
                forms.add("(lower(" + sql + ") = " + sql + ")");
            }
            case TRUTH -> {
                forms.add(sql);
                forms.add("(not " + sql + ")");
            }
            case NUMBER -> forms.add("(" + sql + " + " + choices.number("plus", 1, 3) + " > 0)");
            case ROW -> type.fields().forEach(field -> forms.add("((" + sql + ")." + quoted(field) + " is not null)"));
            case RANGE -> forms.add("(not isempty(" + sql + "))");
            case ARRAY -> forms.add("(cardinality(" + sql + ") < 5)");
            case TIME, ENUM, JSON, ORDERED, OTHER -> forms.add("(" + sql + " is null)");
        }
    }

    /// A value made from columns by immutable means only.
    Value computed(Choices choices, String prefix, List<Column> columns) {
        Column column = choices.pick("column", columns);
        String sql = prefix + quoted(column);
        ValueType type = column.type();
        List<Value> values = new ArrayList<>();
        values.add(new Value("coalesce(" + sql + ", " + sample(choices, type) + ")", type));
        values.add(new Value("(" + sql + " is null)", ValueType.BOOLEAN));
        switch (type.family()) {
            case TEXT -> {
                values.add(new Value("lower(" + sql + ")", ValueType.TEXT));
                values.add(new Value("(" + sql + " || '-x'::text)", ValueType.TEXT));
                values.add(new Value("length(" + sql + ")", ValueType.INTEGER));
                world.searchConfigurations.forEach(configuration -> values.add(new Value(
                        "to_tsvector('" + configuration + "'::regconfig, " + sql + "::text)", ValueType.RARE.get(16))));
            }
            case NUMBER -> values.add(new Value("(" + sql + " + " + sql + ")", type));
            case ROW ->
                type.fields().forEach(field -> values.add(new Value("(" + sql + ")." + quoted(field), field.type())));
            case RANGE -> values.add(new Value("isempty(" + sql + ")", ValueType.BOOLEAN));
            case ARRAY -> values.add(new Value("cardinality(" + sql + ")", ValueType.INTEGER));
            case TRUTH, TIME, ENUM, JSON, ORDERED, OTHER -> {}
        }
        for (Routine routine : world.conversions(type, true)) {
            if (routine.result() != null) {
                values.add(new Value(routine.name() + "(" + sql + ")", routine.result()));
                values.add(new Value(routine.name() + "(" + sql + ")", routine.result()));
            }
        }
        return choices.pick("form", values);
    }

    /// A default for a column of the type.
    String defaultOf(Choices choices, ValueType type) {
        List<String> forms = new ArrayList<>(type.samples());
        if (type.is(ValueType.DATE)) {
            forms.add("CURRENT_DATE");
        }
        if (type.sql().startsWith("timestamp")) {
            forms.add("now()");
        }
        if (type.sql().equals("uuid")) {
            forms.add("gen_random_uuid()");
        }
        if (type.is(ValueType.BIGINT) || type.is(ValueType.INTEGER)) {
            world.sequences.forEach(sequence -> forms.add("nextval('" + sequence + "'::regclass)"));
        }
        world.sources(type).forEach(routine -> forms.add(routine.name() + "()"));
        for (Routine routine : world.routines(Routine.Form.SCALAR)) {
            if (type.is(routine.result()) && routine.arguments().size() == 1) {
                forms.add(routine.name() + "("
                        + sample(choices, routine.arguments().getFirst()) + ")");
            }
        }
        return choices.pick("default", forms);
    }

    /// Whether the type's values can stand in a key.
    static List<Column> ordered(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.type().isOrdered() && column.type().family() != Family.RANGE)
                .toList();
    }
}
