package dev.stemma.command;

import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import java.sql.SQLException;
import java.util.List;

/// Errors of a database that no text of the user has caused.
final class Failures {
    /// A lost connection, a right that is missing, a server out of room or going down. Anything else is a defect, since
    /// what Stemma itself asks for is expected to work.
    private static final List<String> OUTSIDE = List.of("08", "28", "42501", "53", "54", "57", "58");

    private Failures() {}

    static RuntimeException of(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return OUTSIDE.stream().anyMatch(state::startsWith)
                ? new StemmaException(new DatabaseFailed(String.valueOf(failure.getMessage()), state), failure)
                : new IllegalStateException(failure.getMessage() + " (" + state + ")", failure);
    }

    /// The server could not answer.
    record DatabaseFailed(String message, String state) implements Problem {
        @Override
        public String code() {
            return "database-failed";
        }

        @Override
        public String summary() {
            return "the database could not answer";
        }

        @Override
        public List<String> details() {
            return List.of(message + " (" + state + ")");
        }
    }
}
