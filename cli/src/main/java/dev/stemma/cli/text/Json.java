package dev.stemma.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes JSON. An object keeps the order in which it was filled, so that output is stable.
public final class Json {
    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    public static Json object() {
        return new Json();
    }

    /// Adds a member: a text, a number, a boolean, null, another object, or a list of these.
    public Json with(String name, @Nullable Object value) {
        members.put(name, value);
        return this;
    }

    /// The text, indented by two spaces, with a line end.
    @Override
    public String toString() {
        return written(this, "") + "\n";
    }

    /// A list at the top.
    public static String text(List<?> list) {
        return written(list, "") + "\n";
    }

    private static String written(@Nullable Object value, String indent) {
        return switch (value) {
            case null -> "null";
            case Json object -> block('{', '}', membersOf(object, indent + "  "), indent);
            case List<?> list ->
                block(
                        '[',
                        ']',
                        list.stream().map(item -> written(item, indent + "  ")).toList(),
                        indent);
            case Number number -> number.toString();
            case Boolean yes -> yes.toString();
            default -> quoted(value.toString());
        };
    }

    private static List<String> membersOf(Json object, String indent) {
        List<String> written = new ArrayList<>();
        object.members.forEach((name, value) -> written.add(quoted(name) + ": " + written(value, indent)));
        return written;
    }

    private static String block(char open, char close, List<String> items, String indent) {
        if (items.isEmpty()) {
            return "" + open + close;
        }
        String inner = "\n" + indent + "  ";
        return open + inner + String.join("," + inner, items) + "\n" + indent + close;
    }

    private static String quoted(String text) {
        StringBuilder result = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> result.append("\\\"");
                case '\\' -> result.append("\\\\");
                case '\n' -> result.append("\\n");
                case '\r' -> result.append("\\r");
                case '\t' -> result.append("\\t");
                default -> {
                    if (c < ' ') {
                        result.append(String.format("\\u%04x", c));
                    } else {
                        result.append((char) c);
                    }
                }
            }
        });
        return result.append('"').toString();
    }
}
