package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What it takes to give a column another type.
record TypeChange(String from, String to) {
    private static final Pattern LENGTH = Pattern.compile("^(.*?)\\((\\d+)(?:,(-?\\d+))?\\)(.*)$");
    private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
    private static final Set<String> TEXTS = Set.of("text", "character varying", "character", "name", "citext");
    private static final Set<String> MOMENTS =
            Set.of("date", "timestamp without time zone", "timestamp with time zone");

    /// Whether the column is of the type, and shall be of another kind of type under the same name: nothing in
    /// the column itself tells that.
    static boolean isToNamesake(Scene scene, ObjectId column, ObjectId type) {
        return scene.from().find(column) instanceof Column from
                && scene.to().find(column) instanceof Column to
                && !ColumnWriter.isRetyped(from, to)
                && from.type().replace("[]", "").equals(Names.sql(type));
    }

    /// Whether the server changes no type of a column while such a thing stands on it.
    static boolean isStoppedBy(Kind kind) {
        return switch (kind) {
            case VIEW, MATERIALIZED_VIEW, RULE, POLICY, TRIGGER, FUNCTION, PROCEDURE, PUBLICATION_TABLE, COLUMN -> true;
            default -> false;
        };
    }

    /// The type without its length: `numeric(10,2)` is `numeric`.
    static String base(String type) {
        Matcher matcher = LENGTH.matcher(type);
        return matcher.matches() ? matcher.group(1) + matcher.group(4) : type;
    }

    private static @Nullable Integer modifier(String type, int group) {
        Matcher matcher = LENGTH.matcher(type);
        if (!matcher.matches() || matcher.group(group) == null) {
            return null;
        }
        return Integer.valueOf(matcher.group(group));
    }

    /// Whether the server neither rewrites the table nor looks at its rows (measured on 14 to 18).
    boolean isFree() {
        String was = base(from);
        String is = base(to);
        if (from.equals(to)) {
            return true;
        }
        if (was.equals("character varying") && is.equals("text")) {
            return true;
        }
        if (was.equals("text") && to.equals("character varying")) {
            return true;
        }
        if (was.equals("cidr") && is.equals("inet")) {
            return true;
        }
        return was.equals(is) && isWider(was);
    }

    private boolean isWider(String base) {
        Integer length = modifier(from, 2);
        Integer newLength = modifier(to, 2);
        return switch (base) {
            case "character varying", "bit varying" -> newLength == null || length != null && newLength >= length;
            case "numeric" ->
                newLength == null
                        || length != null
                                && newLength >= length
                                && java.util.Objects.equals(modifier(from, 3), modifier(to, 3));
            case "timestamp without time zone", "timestamp with time zone", "interval" ->
                newLength == null || length != null && newLength >= length;
            default -> false;
        };
    }

    /// Whether values of one can always be written as values of the other.
    boolean keepsEveryValue() {
        String was = base(from);
        String is = base(to);
        return isFree()
                || is.equals("text")
                || to.equals("character varying")
                || was.equals("smallint") && NUMBERS.contains(is)
                || was.equals("integer")
                        && (is.equals("bigint") || to.equals("numeric") || is.equals("double precision"))
                || was.equals("bigint") && to.equals("numeric")
                || was.equals("real") && is.equals("double precision")
                || was.equals("json") && is.equals("jsonb")
                || was.equals("jsonb") && is.equals("json")
                || was.equals("date") && MOMENTS.contains(is);
    }

    /// Whether defaults, foreign keys and the like survive the change by themselves.
    boolean isWithinFamily() {
        String was = base(from);
        String is = base(to);
        return was.equals(is) || INTEGERS.contains(was) && INTEGERS.contains(is) || isText(was) && isText(is);
    }

    static boolean isWithinFamily(Scene scene, ObjectId column) {
        return scene.from().find(column) instanceof Column from
                && scene.to().find(column) instanceof Column to
                && !from.type().equals(to.type())
                && new TypeChange(from.type(), to.type()).isWithinFamily();
    }

    /// Whether the server finds a conversion by itself.
    boolean isAssigned() {
        String was = base(from);
        String is = base(to);
        if (was.equals(is)) {
            return !isBits(is) || from.equals(to); // bits are neither added nor cut off unasked
        }
        return !isBits(is) && !was.equals(is + "[]") && !isPrintedOtherwise(was, is) && isAssigned(was, is);
    }

    /// The conversion of the column, where the server would not find one by itself; null where it does. Through text
    /// goes only what the server does not cast, since a text may say something else.
    @Nullable
    String using(String column, int version) {
        String was = base(from);
        String is = base(to);
        if (isAssigned()) {
            return null;
        }
        if (isPrintedOtherwise(was, is)) {
            return "abbrev(" + column + ")"; // as it is printed: the cast would add a mask
        }
        if (is.equals(was + "[]")) {
            return TEXTS.contains(was) ? printedOrOne(column) : "ARRAY[" + column + "]::" + to;
        }
        if (was.equals(is + "[]")) {
            return TEXTS.contains(is) ? oneOrPrinted(column) : column + "[1]";
        }
        if (is.equals("boolean") && NUMBERS.contains(was)) {
            return column + " <> 0";
        }
        if (isCast(was, is, version)) {
            return column + "::" + to;
        }
        if (was.equals("boolean") && NUMBERS.contains(is)) {
            return column + "::integer::" + to;
        }
        String detour = Detours.using(column, was, is, to);
        return detour != null ? detour : column + "::text::" + to;
    }

    /// A text that was printed from several becomes these again.
    private String printedOrOne(String column) {
        return "CASE WHEN " + column + " LIKE '{%}' THEN " + column + "::text::" + to + " ELSE ARRAY[" + column + "]::"
                + to + " END";
    }

    private static String oneOrPrinted(String column) {
        return "CASE WHEN cardinality(" + column + ") = 1 THEN " + column + "[1] ELSE " + column + "::text END";
    }

    private static boolean isText(String type) {
        return type.equals("text") || type.equals("character varying");
    }

    static boolean isTextual(String type) {
        return TEXTS.contains(type) || type.endsWith(".citext");
    }

    private static boolean isBits(String type) {
        return type.equals("bit") || type.equals("bit[]");
    }

    private static boolean isPrintedOtherwise(String was, String is) {
        return was.equals("inet") && isText(is);
    }

    /// Every type is assigned to a text, by what it prints.
    private static boolean isAssigned(String was, String is) {
        return TEXTS.contains(was) && TEXTS.contains(is)
                || isText(is)
                || is.equals("character")
                || CastTable.isAssigned(was, is);
    }

    private static boolean isCast(String was, String is, int version) {
        return was.equals(is)
                || TEXTS.contains(was)
                || TEXTS.contains(is)
                || CastTable.isCast(was, is, version)
                || areCastElements(was, is, version);
    }

    /// Arrays are cast element by element.
    private static boolean areCastElements(String was, String is, int version) {
        if (!was.endsWith("[]") || !is.endsWith("[]")) {
            return false;
        }
        String one = was.substring(0, was.length() - 2);
        String other = is.substring(0, is.length() - 2);
        return isAssigned(one, other) || isCast(one, other, version);
    }
}
