package dev.stemma.postgres.wire;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// Why the server, or the way to it, stopped a message.
///
/// @param state    the SQLSTATE
/// @param message  in one line, or more where the server writes more
/// @param where    what the server was doing, outermost last
/// @param position in the text of the message, counted in characters from one; 0 where the server names none
public record ServerError(
        String state,
        String message,
        @Nullable String detail,
        @Nullable String hint,
        @Nullable String where,
        int position) {
    private static final String DRIVER_MISSES_STATE = "99999";

    public static ServerError of(SQLException failure) {
        String state = failure.getSQLState() == null ? DRIVER_MISSES_STATE : failure.getSQLState();
        ServerErrorMessage words = failure instanceof PSQLException own ? own.getServerErrorMessage() : null;
        if (words == null) {
            return new ServerError(state, String.valueOf(failure.getMessage()), cause(failure), null, null, 0);
        }
        String message = words.getMessage() == null ? String.valueOf(failure.getMessage()) : words.getMessage();
        return new ServerError(
                state, message, words.getDetail(), words.getHint(), words.getWhere(), words.getPosition());
    }

    private static @Nullable String cause(SQLException failure) {
        return failure.getCause() == null ? null : failure.getCause().getMessage();
    }

    /// Whether the session is gone with it.
    public boolean endsSession() {
        return state.startsWith("08") || state.startsWith("57P0") && !state.equals("57P04");
    }

    /// Whether the same transaction may well succeed when it is run again: a lock not had in time, a deadlock,
    /// a serialization failure.
    public boolean isPassing() {
        return state.equals("55P03") || state.equals("40P01") || state.equals("40001");
    }

    /// The same error, seen from a text that begins so many characters later.
    public ServerError shifted(int characters) {
        return position == 0
                ? this
                : new ServerError(state, message, detail, hint, where, Math.max(1, position - characters));
    }

    /// The message as it stands under a line of SQL.
    public String remark() {
        return message.lines().findFirst().orElse("") + " (" + state + ")";
    }
}
