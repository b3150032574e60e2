package dev.stemma.postgres.wire;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Field;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Query;
import org.postgresql.core.QueryExecutor;
import org.postgresql.core.ResultCursor;
import org.postgresql.core.ResultHandlerBase;
import org.postgresql.core.SqlCommand;
import org.postgresql.core.TransactionState;
import org.postgresql.core.Tuple;
import org.postgresql.jdbc.PreferQueryMode;
import org.postgresql.util.PSQLWarning;
import org.postgresql.util.ServerErrorMessage;

/// One session, addressed in whole messages.
///
/// This reaches below JDBC on purpose. `Statement.execute` with several statements forgets the results before
/// an error, so nobody learns which statement failed; and sending them one by one costs a round trip each.
public final class Wire {
    private final Connection connection;
    private final BaseConnection base;
    private final Consumer<Notice> notices;

    private Wire(Connection connection, BaseConnection base, Consumer<Notice> notices) {
        this.connection = connection;
        this.base = base;
        this.notices = notices;
    }

    /// The connection must be in auto-commit mode: transactions are made with the texts BEGIN and COMMIT.
    public static Wire of(Connection connection) {
        return of(connection, notice -> {});
    }

    /// @param notices is told what the server says aside, as soon as it says it
    public static Wire of(Connection connection, Consumer<Notice> notices) {
        try {
            if (!connection.getAutoCommit()) {
                throw new IllegalStateException("the connection is not in auto-commit mode");
            }
            return new Wire(connection, connection.unwrap(BaseConnection.class), notices);
        } catch (SQLException failure) {
            throw new IllegalStateException("not an open connection to PostgreSQL", failure);
        }
    }

    /// Something that the server says aside.
    ///
    /// @param completed how many statements of the message were done before
    public record Notice(int completed, String severity, String message) {}

    public Connection connection() {
        return connection;
    }

    /// Sends the statements, drops the rows they return, and waits for the answer.
    ///
    /// @return how it went; only what is no answer of the server is thrown
    public Reply send(String text) {
        return execute(text, QueryExecutor.QUERY_NO_RESULTS);
    }

    /// Sends the statements and keeps the rows they return, as text.
    public Reply ask(String text) {
        return execute(text, 0);
    }

    /// Sends the statements and hands over the rows of each as soon as they are there, while the server is at work on
    /// the next.
    public void read(String text, Consumer<Rows> reader) throws SQLException {
        HandOver handOver = new HandOver(reader);
        execute(text, 0, handOver);
        handOver.check();
    }

    /// Sends one COPY ... FROM STDIN and its data.
    public Reply copy(String text, String data) {
        try {
            new CopyManager(base).copyIn(text, new java.io.StringReader(data));
            return new Reply(1, List.of(), null);
        } catch (SQLException failure) {
            return new Reply(0, List.of(), ServerError.of(failure));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    /// Whether a transaction block is open, failed or not.
    public boolean isInTransaction() {
        return base.getTransactionState() != TransactionState.IDLE;
    }

    public boolean isFailed() {
        return base.getTransactionState() == TransactionState.FAILED;
    }

    public boolean isClosed() {
        return base.getQueryExecutor().isClosed();
    }

    /// The process id that the server, or a pooler in its place, named when the session began.
    public int namedBackend() {
        return base.getBackendPID();
    }

    private Reply execute(String text, int flags) {
        Collector collector = new Collector();
        try {
            execute(text, flags, collector);
            return collector.reply(null);
        } catch (SQLException failure) {
            return collector.reply(ServerError.of(failure));
        }
    }

    private void execute(String text, int flags, ResultHandlerBase handler) throws SQLException {
        QueryExecutor executor = base.getQueryExecutor();
        PreferQueryMode mode = executor.getPreferQueryMode();
        // In its usual mode the driver ignores the wish for the simple protocol.
        executor.setPreferQueryMode(PreferQueryMode.EXTENDED_FOR_PREPARED);
        try {
            Query query = executor.wrap(List.of(new NativeQuery(text, SqlCommand.BLANK)));
            int all = flags | QueryExecutor.QUERY_EXECUTE_AS_SIMPLE | QueryExecutor.QUERY_SUPPRESS_BEGIN;
            executor.execute(query, null, handler, 0, 0, all);
        } finally {
            executor.setPreferQueryMode(mode);
        }
    }

    /// What goes wrong in the reader waits until the whole answer has been taken, or the session could not go on.
    private static final class HandOver extends ResultHandlerBase {
        private final Consumer<Rows> reader;
        private @Nullable RuntimeException fault;

        HandOver(Consumer<Rows> reader) {
            this.reader = reader;
        }

        @Override
        public void handleResultRows(Query query, Field[] fields, List<Tuple> tuples, @Nullable ResultCursor cursor) {
            if (fault == null) {
                try {
                    reader.accept(new Rows(fields, tuples));
                } catch (RuntimeException e) {
                    fault = e;
                }
            }
        }

        @Override
        public void handleWarning(SQLWarning warning) {
            // What the server says aside while it is only asked is no matter.
        }

        void check() {
            if (fault != null) {
                throw fault;
            }
        }
    }

    private final class Collector extends ResultHandlerBase {
        private int completed;
        private final List<List<Row>> results = new ArrayList<>();

        Reply reply(@Nullable ServerError error) {
            return new Reply(completed, results, error);
        }

        @Override
        public void handleResultRows(Query query, Field[] fields, List<Tuple> tuples, @Nullable ResultCursor cursor) {
            completed++;
            results.add(tuples.stream().map(Wire::row).toList());
        }

        @Override
        public void handleCommandStatus(String status, long updateCount, long insertOid) {
            completed++;
        }

        @Override
        public void handleWarning(SQLWarning warning) {
            ServerErrorMessage message = warning instanceof PSQLWarning own ? own.getServerErrorMessage() : null;
            String severity = message == null || message.getSeverity() == null ? "NOTICE" : message.getSeverity();
            notices.accept(new Notice(completed, severity, String.valueOf(warning.getMessage())));
        }
    }

    private static Row row(Tuple tuple) {
        List<@Nullable String> values = new ArrayList<>();
        for (int i = 0; i < tuple.fieldCount(); i++) {
            byte[] value = tuple.get(i);
            values.add(value == null ? null : new String(value, StandardCharsets.UTF_8));
        }
        return new Row(values);
    }
}
