package dev.stemma.postgres.wire;

import java.util.ArrayList;
import java.util.List;

/// Statements that are sent to the server together, which takes them as one transaction unless they say
/// otherwise.
public final class Message {
    private static final String BETWEEN = ";\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();

    /// Adds one statement, without a semicolon at its end.
    ///
    /// @return its place in the message, from zero
    public int add(String statement) {
        if (!starts.isEmpty()) {
            text.append(BETWEEN);
        }
        starts.add(text.length());
        text.append(statement);
        return starts.size() - 1;
    }

    public int size() {
        return starts.size();
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return starts.isEmpty();
    }

    public String text() {
        return text.toString();
    }

    /// The statements by themselves, as they were added.
    public List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (int index = 0; index < starts.size(); index++) {
            boolean isLast = index + 1 == starts.size();
            int end = isLast ? text.length() : starts.get(index + 1) - BETWEEN.length();
            statements.add(text.substring(starts.get(index), end));
        }
        return statements;
    }

    /// Which statement an error is about, and the error with its position in that statement. A mistake of
    /// grammar is found anywhere in a message before the first of its statements is run; all else is about the
    /// next one.
    public Failure failure(int completed, ServerError error) {
        if (error.position() == 0) {
            return new Failure(Math.min(completed, size() - 1), error);
        }
        int characters = text.codePointCount(0, text.length());
        int offset = text.offsetByCodePoints(0, Math.clamp(error.position() - 1, 0, characters));
        int index = 0;
        while (index + 1 < size() && starts.get(index + 1) <= offset) {
            index++;
        }
        return new Failure(index, error.shifted(text.codePointCount(0, starts.get(index))));
    }

    /// @param index of the statement in the message, from zero
    public record Failure(int index, ServerError error) {}
}
