package dev.stemma.embedded;

import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A throw-away server of this process, with throw-away databases. It ends with the process, however that ends, and
/// leaves nothing behind.
public final class ScratchServer implements AutoCloseable {
    private static final Duration STEP = Duration.ofMillis(2);
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration LEAVING = Duration.ofMillis(50);
    private static final int ATTEMPTS = 5;

    private final int major;
    private final ScratchFolder folder;
    private final RandomAccessFile lifeline;
    private final DatabaseAddress administration;
    private @Nullable Connection connection;
    private int databases;

    private ScratchServer(int major, ScratchFolder folder, RandomAccessFile lifeline, DatabaseAddress administration) {
        this.major = major;
        this.folder = folder;
        this.lifeline = lifeline;
        this.administration = administration;
    }

    static ScratchServer start(PostgresBinaries binaries, Path cache) {
        Template template = Template.of(binaries, cache);
        try {
            Path home = ScratchFolder.home(cache);
            for (int attempt = 1; ; attempt++) {
                ScratchServer server = launch(binaries, template, ScratchFolder.create(home));
                List<String> log = server.awaitReady();
                if (log.isEmpty()) {
                    return server;
                }
                server.close();
                if (attempt == ATTEMPTS || !ServerSettings.mayTryAgain(log)) {
                    throw new StemmaException(new EmbeddedProblem.DidNotStart("did not start", binaries.major(), log));
                }
            }
        } catch (IOException failure) {
            throw new StemmaException(EmbeddedProblem.CannotWrite.of(cache, failure), failure);
        }
    }

    private static ScratchServer launch(PostgresBinaries binaries, Template template, ScratchFolder folder)
            throws IOException {
        int port = FreePort.find();
        List<String> arguments = ServerSettings.scratch(binaries.major(), port);
        arguments.add(0, template.data().toString());
        RandomAccessFile lifeline = serve(folder, Script.command("scratch", folder.data(), binaries, arguments));
        DatabaseAddress administration = new DatabaseAddress("template1", port, Template.USER, template.password());
        return new ScratchServer(binaries.major(), folder, lifeline, administration);
    }

    /// The child only begets the server and ends: a JVM with a living child takes 0.3 seconds longer to exit.
    private static RandomAccessFile serve(ScratchFolder folder, ProcessBuilder command) throws IOException {
        Process child = command.redirectErrorStream(true).start();
        try (OutputStream input = child.getOutputStream();
                InputStream output = child.getInputStream()) {
            if (output.read() < 0) {
                throw new IOException("the shell did not start");
            }
            // For reading too, since opening a pipe only for writing would wait for a reader that may have died.
            return new RandomAccessFile(folder.lifeline().toFile(), "rw");
        }
    }

    /// Nothing if the server is ready, else the last lines it said.
    private List<String> awaitReady() throws IOException {
        boolean answered = Waiting.until(() -> folder.isReady() || folder.hasEnded(), STEP, LIMIT);
        return answered && !folder.hasEnded() ? List.of() : folder.lastWords();
    }

    public int major() {
        return major;
    }

    /// A new, empty database of its own. The only session in template1 is ours, so it may be copied.
    public DatabaseAddress createDatabase() {
        return create("template1");
    }

    /// A new database with all that is in another of this server, which nobody may be connected to.
    public DatabaseAddress copyDatabase(DatabaseAddress original) {
        awaitLeft(original);
        return create('"' + original.name() + '"');
    }

    private synchronized DatabaseAddress create(String template) {
        String name = "scratch_" + ++databases;
        // The strategy that copies files is the only one of 14, and from 15 on by far the faster one in memory.
        execute("create database " + name + " template " + template + (major >= 15 ? " strategy file_copy" : ""));
        return new DatabaseAddress(name, administration.port(), administration.user(), administration.password());
    }

    /// Removes a database with all in it, and ends the sessions in it.
    public synchronized void dropDatabase(DatabaseAddress database) {
        awaitLeft(database);
        execute("drop database if exists \"" + database.name() + "\" with (force)");
    }

    /// A session that has just been closed takes a moment to end, and PostgreSQL looks for it only every 100 ms.
    private synchronized void awaitLeft(DatabaseAddress database) {
        String sql = "select from pg_stat_activity where datname = '" + database.name() + "'";
        Waiting.until(() -> execute(sql) == 0, STEP, LEAVING);
    }

    /// How many rows the statement returned.
    private synchronized int execute(String sql) {
        try (Statement statement = connection().createStatement()) {
            int rows = 0;
            if (statement.execute(sql)) {
                ResultSet result = statement.getResultSet();
                while (result.next()) {
                    rows++;
                }
            }
            return rows;
        } catch (SQLException failure) {
            throw new StemmaException(
                    new EmbeddedProblem.ScratchRefused(sql, String.valueOf(failure.getMessage())), failure);
        }
    }

    private Connection connection() throws SQLException {
        Connection open = connection;
        if (open == null || open.isClosed()) {
            open = DriverManager.getConnection(
                    administration.jdbcUrl(), administration.user(), administration.password());
            connection = open;
        }
        return open;
    }

    /// Ends the server and removes its data. Does not wait until that is done.
    @Override
    public synchronized void close() {
        try (FileLocks.Held lock = folder.lock()) {
            lifeline.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
