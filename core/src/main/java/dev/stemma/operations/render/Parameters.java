package dev.stemma.operations.render;

import dev.stemma.operations.model.Values;
import dev.stemma.sql.Lexer;
import dev.stemma.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// SQL whose question marks stand for values.
///
/// @param sql   with literals in place of the question marks, as far as there are literals
/// @param bound the values for those that are left
public record Parameters(String sql, List<Object> bound) {
    public Parameters {
        bound = List.copyOf(bound);
    }

    /// Values as literals.
    @FunctionalInterface
    public interface Literals {
        Optional<String> find(@Nullable Object value);
    }

    /// @throws IllegalArgumentException where there are more question marks than values, or fewer
    public static Parameters of(String sql, List<@Nullable Object> values) {
        return of(sql, values, Values::find);
    }

    /// @param literals a value as a literal, where there is one
    public static Parameters of(String sql, List<@Nullable Object> values, Literals literals) {
        if (values.isEmpty()) {
            return new Parameters(sql, List.of());
        }
        boolean isBound = values.stream().anyMatch(value -> literals.find(value).isEmpty());
        StringBuilder text = new StringBuilder();
        List<Object> bound = new ArrayList<>();
        int used = 0;
        int end = 0;
        for (int mark : marks(sql)) {
            text.append(sql, end, mark);
            end = mark + 1;
            boolean isEscaped = sql.startsWith("??", mark);
            if (isEscaped) {
                // The driver takes the second one away, where it is asked to bind something.
                text.append(isBound ? "??" : "?");
                end++;
                continue;
            }
            Object value = used < values.size() ? values.get(used) : null;
            used++;
            Optional<String> literal = literals.find(value);
            text.append(literal.orElse("?"));
            if (literal.isEmpty() && value != null) {
                bound.add(value);
            }
        }
        if (used != values.size()) {
            throw new IllegalArgumentException(
                    "there are " + used + " question marks for " + values.size() + " values");
        }
        return new Parameters(text.append(sql.substring(end)).toString(), bound);
    }

    /// Where question marks stand that are not in a string, a name or a comment; a pair counts once.
    private static List<Integer> marks(String sql) {
        List<Integer> marks = new ArrayList<>();
        for (Token token : Lexer.tokens(sql)) {
            if (token.kind() != Token.Kind.OPERATOR && token.kind() != Token.Kind.OTHER) {
                continue;
            }
            for (int i = token.start(); i < token.end(); i++) {
                if (sql.charAt(i) == '?') {
                    marks.add(i);
                    i += sql.startsWith("??", i) ? 1 : 0;
                }
            }
        }
        return marks;
    }
}
