package dev.stemma.sqlite.run;

import dev.stemma.problem.StemmaException;
import dev.stemma.run.LockSettings;
import dev.stemma.run.RunEvent;
import dev.stemma.run.RunListener;
import dev.stemma.run.Work;
import dev.stemma.sqlite.connect.SqliteErrors;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A connection that changes the database, and its transactions. A transaction takes the file's write lock at its
/// begin: whoever waits for it then has lost nothing, and nobody can come in between later.
final class Writer implements AutoCloseable {
    private final Connection connection;
    private final LockSettings locks;

    Writer(Connection connection, LockSettings locks) {
        this.connection = connection;
        this.locks = locks;
    }

    Connection connection() {
        return connection;
    }

    /// @param work for whoever listens; null where it is about the ledger alone
    void begin(RunListener listener, @Nullable Work work) throws SQLException {
        Transactions.execute(
                connection, "PRAGMA busy_timeout = " + locks.longest().toMillis());
        long start = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            try {
                Transactions.execute(connection, "BEGIN IMMEDIATE");
                return;
            } catch (SQLException e) {
                Duration waited = Duration.ofNanos(System.nanoTime() - start);
                refuse(e, attempt, waited);
                if (work != null) {
                    listener.on(
                            new RunEvent.TryingAgain(work.step(), attempt + 1, Duration.ZERO, SqliteErrors.words(e)));
                }
            }
        }
    }

    private void refuse(SQLException e, int attempt, Duration waited) throws SQLException {
        if (SqliteErrors.isReadOnly(e)) {
            throw new StemmaException(new SqliteRunProblem.NotWritable(SqliteErrors.words(e)), e);
        }
        if (!SqliteErrors.isBusy(e)) {
            throw e;
        }
        if (waited.compareTo(locks.patience()) >= 0) {
            throw new StemmaException(new SqliteRunProblem.FileBusy(attempt, waited), e);
        }
    }

    /// Those who read may hold up a commit; it is tried until the patience ends, and nothing is lost by that.
    void commit() throws SQLException {
        long start = System.nanoTime();
        while (true) {
            try {
                Transactions.execute(connection, "COMMIT");
                return;
            } catch (SQLException e) {
                Duration waited = Duration.ofNanos(System.nanoTime() - start);
                if (!SqliteErrors.isBusy(e) || waited.compareTo(locks.patience()) >= 0) {
                    throw e;
                }
            }
        }
    }

    void rollBack() {
        Transactions.rollBack(connection);
    }

    void execute(Collection<String> statements) throws SQLException {
        for (String statement : statements) {
            Transactions.execute(connection, statement);
        }
    }

    /// Statements of our own, all or nothing.
    void inTransaction(List<String> statements) throws SQLException {
        begin(RunListener.SILENT, null);
        try {
            execute(statements);
            commit();
        } finally {
            rollBack();
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException gone) {
            // It is of no use any more either way.
        }
    }
}
