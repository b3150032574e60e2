package dev.stemma.database;

import dev.stemma.run.Program;
import dev.stemma.run.RevisionTexts.SqlText;
import java.sql.Connection;

/// Runs a script on a connection. A statement that fails becomes a problem with file, line, column and the
/// server's words under the line itself.
public interface ScriptRunner {
    /// Each statement by itself, as a client in auto-commit mode would.
    void run(Connection connection, String file, String text);

    /// A program in a transaction of its own.
    ///
    /// @param source for messages
    void run(Connection connection, SqlText source, Program program);

    /// What gives a session its usual settings back, as a script.
    default String reset() {
        return "";
    }

    /// The text of a revision, or the program that stands for it.
    default void run(Connection connection, SqlText text) {
        Program program = text.program();
        if (program == null) {
            run(connection, text.name(), text.text());
        } else {
            run(connection, text, program);
        }
    }
}
