package dev.stemma.embedded;

import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A project's own server, whose data stays. It runs by itself: any later command finds it running.
///
/// What is committed survives the killing of every process here, the server included. It is not forced onto the disk,
/// so a power cut may cost the data; development data is made again from the project's own files.
public final class EmbeddedServer {
    private static final Duration STEP = Duration.ofMillis(5);
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int ATTEMPTS = 10;

    private final ServerFolder folder;
    private final int major;
    private final EmbeddedSettings settings;

    private EmbeddedServer(ServerFolder folder, int major, EmbeddedSettings settings) {
        this.folder = folder;
        this.major = major;
        this.settings = settings;
    }

    /// The server of this major version whose data lies in this folder. Starts nothing and writes nothing.
    public static EmbeddedServer at(Path folder, int major) {
        return at(folder, major, EmbeddedSettings.ofMachine());
    }

    /// The same with settings of one's own.
    public static EmbeddedServer at(Path folder, int major, EmbeddedSettings settings) {
        Path own = folder.toAbsolutePath().normalize().resolve("postgres-" + major);
        return new EmbeddedServer(new ServerFolder(own), major, settings);
    }

    public ServerStatus status() {
        Postmaster running = folder.postmaster();
        if (running != null) {
            return new ServerStatus.Running(running.pid(), running.port());
        }
        return Files.isDirectory(folder.data()) ? new ServerStatus.Stopped() : new ServerStatus.Absent();
    }

    /// Starts the server unless it runs, and waits until it answers. Several processes may do so at once.
    public ServerStatus.Running start() {
        Postmaster running = folder.postmaster();
        if (running != null && running.isReady()) {
            return new ServerStatus.Running(running.pid(), running.port());
        }
        try {
            Files.createDirectories(folder.path().getParent());
            Folders.createPrivate(folder.path());
            try (FileLocks.Held lock = FileLocks.lock(folder.lock())) {
                Postmaster ready = folder.postmaster() == null ? launch() : awaitReady();
                return new ServerStatus.Running(ready.pid(), ready.port());
            }
        } catch (IOException failure) {
            throw new StemmaException(EmbeddedProblem.CannotWrite.of(folder.path(), failure), failure);
        }
    }

    private Postmaster launch() throws IOException {
        PostgresBinaries binaries = PostgresBinaries.find(major, settings);
        folder.ensureData(binaries, settings.cache());
        for (int attempt = 1; ; attempt++) {
            folder.forgetForeignServer();
            Files.deleteIfExists(folder.log());
            int port = attempt == 1 && FreePort.isFree(folder.lastPort()) ? folder.lastPort() : FreePort.find();
            Script.Answer answer = Script.run(startCommand(binaries, port), "");
            if (answer.exitCode() != 0) {
                throw new StemmaException(new EmbeddedProblem.DidNotStart("did not start", major, answer.lines()));
            }
            if (awaitAnswer() || attempt == ATTEMPTS || !ServerSettings.mayTryAgain(folder.lastWords())) {
                folder.rememberPort(port);
                return awaitReady();
            }
            Waiting.pause(PAUSE);
        }
    }

    private ProcessBuilder startCommand(PostgresBinaries binaries, int port) throws IOException {
        List<String> arguments = List.of("-l", folder.log().toString(), "-o", "-p " + port);
        return Script.command("start", folder.data(), binaries, arguments);
    }

    /// Waits until the server either has come up as far as its process file, or has said why it has not.
    private boolean awaitAnswer() {
        Waiting.until(() -> isReady() || saysFatal(), STEP, LIMIT);
        return isReady();
    }

    private Postmaster awaitReady() throws IOException {
        Waiting.until(() -> isReady() || folder.postmaster() == null, STEP, LIMIT);
        Postmaster ready = folder.postmaster();
        if (ready == null || !ready.isReady()) {
            throw new StemmaException(new EmbeddedProblem.DidNotStart("did not start", major, folder.lastWords()));
        }
        return ready;
    }

    private boolean isReady() {
        Postmaster postmaster = folder.postmaster();
        return postmaster != null && postmaster.isReady();
    }

    private boolean saysFatal() {
        try {
            return folder.lastWords().stream().anyMatch(line -> line.contains("FATAL:") || line.contains("PANIC:"));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Stops the server and waits until it has written everything down. False if it did not run.
    public boolean stop() {
        Postmaster running = folder.postmaster();
        if (running == null) {
            return false;
        }
        try {
            end("INT", running);
            end("QUIT", running);
        } catch (IOException failure) {
            throw new StemmaException(EmbeddedProblem.CannotWrite.of(folder.path(), failure), failure);
        }
        return true;
    }

    private void end(String signal, Postmaster server) throws IOException {
        if (server.isAliveIn(folder.data())) {
            Script.signal(signal, server.pid());
            Waiting.until(() -> !server.isAliveIn(folder.data()), STEP, PATIENCE);
        }
    }

    public int major() {
        return major;
    }

    public String user() {
        return Template.USER;
    }

    /// The password, made at the first start and known to this project only.
    public String password() {
        try {
            return folder.password();
        } catch (IOException failure) {
            throw new StemmaException(EmbeddedProblem.CannotWrite.of(folder.path(), failure), failure);
        }
    }

    /// Where a database of the running server is.
    public DatabaseAddress database(String name) {
        Postmaster running = folder.postmaster();
        if (running == null) {
            throw new StemmaException(new EmbeddedProblem.NotRunning(folder.path()));
        }
        return new DatabaseAddress(name, running.port(), user(), password());
    }

    /// Makes a database of this name where there is none.
    public DatabaseAddress ensureDatabase(String name) {
        DatabaseAddress administration = database("postgres");
        try (Connection connection = DriverManager.getConnection(
                        administration.jdbcUrl(), administration.user(), administration.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create database \"" + name.replace("\"", "\"\"") + '"');
        } catch (SQLException failure) {
            if (!isDuplicate(failure.getSQLState())) {
                throw new IllegalStateException("the embedded server made no database '" + name + "'", failure);
            }
        }
        return database(name);
    }

    /// Also what loses the race against another process: its row is there before the name is checked again.
    private static boolean isDuplicate(@Nullable String state) {
        return "42P04".equals(state) || "23505".equals(state);
    }

    /// A shell command that opens the database in psql, without showing the password.
    public String psqlCommand(String database) {
        String connection = "host=127.0.0.1 port=" + database(database).port() + " user=" + user() + " dbname="
                + quoted(database, "\\'") + " passfile="
                + quoted(folder.passwordFile().toString(), "\\'");
        return "psql " + quoted(connection, "'\\''");
    }

    private static String quoted(String text, String quote) {
        return "'" + text.replace("'", quote) + "'";
    }
}
