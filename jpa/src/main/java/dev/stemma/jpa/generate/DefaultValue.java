package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.ColumnFacts;
import dev.stemma.jpa.facts.SqlType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a column holds when nothing is given.
sealed interface DefaultValue {
    /// There is none.
    record None() implements DefaultValue {}

    /// A constant, which the field can have from the start.
    ///
    /// @param sql     as the annotation says it
    /// @param literal the constant's text, without quotes and cast
    record Constant(String sql, String literal) implements DefaultValue {}

    /// Whatever else the server works out, each time anew.
    record Worked(String sql) implements DefaultValue {}

    /// The sequence that numbers the rows, as `nextval` names it.
    record NextValue(String sql, String sequence) implements DefaultValue {}

    Pattern CONSTANT = Pattern.compile("'((?:[^'\\\\]|'')*)'::(.+)", Pattern.DOTALL);
    Pattern NUMBER = Pattern.compile("\\(?(-?\\d+(?:\\.\\d+)?)\\)?(?:::.+)?");
    Pattern NEXT = Pattern.compile("nextval\\('((?:[^'\\\\]|'')*)'::regclass\\)");

    static DefaultValue of(ColumnFacts column) {
        String sql = column.defaultExpression();
        if (sql == null || sql.matches("NULL(::.*)?")) {
            return new None();
        }
        Matcher next = NEXT.matcher(sql);
        if (next.matches()) {
            return new NextValue(sql, next.group(1).replace("''", "'"));
        }
        if (sql.equals("true") || sql.equals("false")) {
            return new Constant(sql, sql);
        }
        Matcher number = NUMBER.matcher(sql);
        if (number.matches()) {
            return new Constant(sql, number.group(1));
        }
        Matcher constant = CONSTANT.matcher(sql);
        if (constant.matches()) {
            return new Constant(
                    withoutCast(sql, constant, column.type()), constant.group(1).replace("''", "'"));
        }
        return new Worked(sql);
    }

    /// The cast to the column's own type goes without saying.
    private static String withoutCast(String sql, Matcher constant, SqlType type) {
        String cast = constant.group(2);
        SqlType castTo = SqlType.parse(cast);
        boolean isOwnType = cast.equals(type.text())
                || (castTo.name().equals(type.name()) && type.schema() == null && castTo.isArray() == type.isArray());
        return isOwnType ? "'" + constant.group(1) + "'" : sql;
    }
}
