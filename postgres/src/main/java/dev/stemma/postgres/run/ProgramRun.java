package dev.stemma.postgres.run;

import dev.stemma.postgres.wire.Reply;
import dev.stemma.postgres.wire.ServerError;
import dev.stemma.postgres.wire.Wire;
import dev.stemma.problem.Location;
import dev.stemma.run.GuardedConnection;
import dev.stemma.run.Program;
import dev.stemma.run.ProgramFailed;
import dev.stemma.run.ProgramSession;
import dev.stemma.sql.CopyBlock;
import dev.stemma.sql.Lines;
import dev.stemma.sql.MetaCommand;
import dev.stemma.sql.Script;
import dev.stemma.sql.ScriptPart;
import dev.stemma.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs a program in the transaction that is open.
final class ProgramRun implements ProgramSession {
    private final Wire wire;
    private final Connection connection;
    private @Nullable ServerError first;

    ProgramRun(Wire wire) {
        this.wire = wire;
        this.connection = GuardedConnection.of(wire.connection());
    }

    /// The server refuses a statement.
    private static final class Refused extends SQLException {
        private static final long serialVersionUID = 1L;

        private final transient ServerError error;

        Refused(ServerError error) {
            super(error.message(), error.state());
            this.error = error;
        }
    }

    /// What went wrong.
    ///
    /// @param line of the program's source; 0 where it is not known
    record Broken(ServerError error, int line) {
        /// The line of the source stands for the statement.
        @Nullable
        ScriptPart part(Script source) {
            Lines lines = source.lines();
            if (line == 0 || line > lines.count()) {
                return null;
            }
            String text = lines.line(line);
            int indent = text.length() - text.stripLeading().length();
            Location place = new Location(source.fileName(), line, indent + 1);
            return new SqlStatement(text.strip(), 0, place, List.of());
        }
    }

    /// Null where nothing went wrong, and the transaction is still open.
    @Nullable
    Broken run(Program program) {
        try {
            program.run(this);
        } catch (ProgramFailed failed) {
            return new Broken(named(error(failed.refusal()), failed.statement()), failed.line());
        } catch (SQLException failed) {
            return new Broken(error(failed), 0);
        }
        ServerError broken = broken();
        return broken == null ? null : new Broken(broken, 0);
    }

    /// A program may pass over an error, but the server does not: all that was done is lost.
    private @Nullable ServerError broken() {
        if (wire.isFailed()) {
            return first != null ? first : said("25P02", "the revision has passed over an error of the database");
        }
        return wire.isInTransaction() ? null : said("25P01", "the revision has ended the transaction of the runner");
    }

    private static ServerError said(String state, String message) {
        return new ServerError(state, message, null, null, null, 0);
    }

    private static ServerError error(SQLException failed) {
        ServerError error = failed instanceof Refused refused ? refused.error : ServerError.of(failed);
        // The place counts in a statement that nobody sees.
        return new ServerError(error.state(), error.message(), error.detail(), error.hint(), error.where(), 0);
    }

    private static ServerError named(ServerError error, @Nullable String statement) {
        return statement == null || error.where() != null
                ? error
                : new ServerError(error.state(), error.message(), error.detail(), error.hint(), statement, 0);
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public void run(ScriptPart part) throws SQLException {
        ServerError error = switch (part) {
            case SqlStatement statement -> wire.send(statement.text()).error();
            case CopyBlock block -> copy(block).error();
            case MetaCommand command -> null;
        };
        if (error != null) {
            first = first == null ? error : first;
            throw new Refused(error);
        }
    }

    private Reply copy(CopyBlock block) {
        return wire.copy(block.text(), block.data());
    }
}
