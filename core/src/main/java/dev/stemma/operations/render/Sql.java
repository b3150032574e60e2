package dev.stemma.operations.render;

import dev.stemma.sql.Identifiers;
import dev.stemma.sql.Script;
import dev.stemma.sql.SqlStatement;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Pieces of SQL that many statements have.
final class Sql {
    private static final Set<String> ROLE_WORDS = Set.of("public", "current_user", "session_user", "current_role");

    private Sql() {}

    /// `(a, b)`
    static String columns(Collection<String> names) {
        return "(" + names(names) + ")";
    }

    static String names(Collection<String> names) {
        return names.stream().map(Identifiers::quote).collect(Collectors.joining(", "));
    }

    /// Roles, of which some are words of the language.
    static String roles(Collection<String> roles) {
        return roles.stream().map(Sql::role).collect(Collectors.joining(", "));
    }

    static String role(String role) {
        String lower = role.toLowerCase(Locale.ROOT);
        return ROLE_WORDS.contains(lower) ? lower.toUpperCase(Locale.ROOT) : Identifiers.quote(role);
    }

    /// ` WITH (a = b)`, or nothing.
    static String with(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(entry -> entry.getKey() + " = " + entry.getValue())
                        .collect(Collectors.joining(", ", " WITH (", ")"));
    }

    /// The words and the text behind them with a space before, or nothing where there is no text.
    static String optional(String words, @Nullable String text) {
        return text == null || text.isEmpty() ? "" : " " + words + text;
    }

    /// Statements as a script.
    static String script(List<String> statements) {
        return statements.stream().map(statement -> statement + ";\n").collect(Collectors.joining());
    }

    /// A script whose last statement has its semicolon, even where its author has left it out.
    static String ended(String text) {
        Script script = Script.parse("", text);
        int end = script.parts().isEmpty()
                ? text.length()
                : script.parts().getLast().end();
        boolean isOpen = !script.parts().isEmpty()
                && script.parts().getLast() instanceof SqlStatement
                && !text.substring(end).stripLeading().startsWith(";");
        // A comment may stand behind the statement on its line, and would take the semicolon with it.
        String whole = isOpen ? text.substring(0, end) + ";" + text.substring(end) : text;
        return whole.isBlank() ? "" : whole.stripTrailing() + "\n";
    }

    /// A body in dollar quotes that do not occur in it.
    static String dollarQuoted(String body) {
        String tag = "$$";
        for (int number = 0; body.contains(tag) || (body + "$").endsWith("$" + tag); number++) {
            tag = number == 0 ? "$body$" : "$body" + number + "$";
        }
        return tag + body + tag;
    }
}
