package dev.stemma.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedServerTest {
    private final List<EmbeddedServer> started = new ArrayList<>();

    @TempDir
    Path projects;

    private EmbeddedServer server(String project, int major) {
        EmbeddedServer server = EmbeddedServer.at(projects.resolve(project), major, EmbeddedSettings.ofMachine());
        started.add(server);
        return server;
    }

    @AfterEach
    void stopAll() {
        started.forEach(EmbeddedServer::stop);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void keepsItsDataAndItsAddress(int major) throws SQLException {
        EmbeddedServer server = server("one", major);
        assertThat(server.status()).isEqualTo(new ServerStatus.Absent());

        ServerStatus.Running first = server.start();
        ScratchServerTest.run(server.database("postgres"), "create table t as select 42 as answer");
        assertThat(server.status()).isEqualTo(first);
        assertThat(server.start()).isEqualTo(first);
        assertThat(server.stop()).isTrue();
        assertThat(server.status()).isEqualTo(new ServerStatus.Stopped());
        assertThat(server.stop()).isFalse();

        assertThat(server.start().port()).isEqualTo(first.port());
        assertThat(answer(server)).isEqualTo("42");
    }

    @Test
    void hasTheDatabasesThatEveryServerHas() throws SQLException {
        EmbeddedServer server = server("one", 18);
        server.start();
        ScratchServerTest.run(server.database("postgres"), "create database a template template0");
        ScratchServerTest.run(server.database("template1"), "create table t as select 42 as answer");
        server.ensureDatabase("b");
        ScratchServerTest.run(server.database("b"), "drop table t");
    }

    @Test
    void losesNothingCommittedWhenItIsKilled() throws Exception {
        EmbeddedServer server = server("one", 18);
        ServerStatus.Running running = server.start();
        ScratchServerTest.run(server.database("postgres"), "create table t as select 42 as answer");
        Script.signal("KILL", running.pid());
        Waiting.until(() -> !server.status().equals(running), Duration.ofMillis(1), Duration.ofSeconds(10));

        server.start();
        assertThat(answer(server)).isEqualTo("42");
    }

    @Test
    void outlivesTheProcessThatStartedIt() throws Exception {
        EmbeddedServer server = server("one", 18);
        try (OtherJvm command = OtherJvm.run("start", projects.resolve("one").toString(), "18")) {
            int port = command.port();
            assertThat(command.exitCode()).isZero();
            assertThat(server.start().port()).isEqualTo(port);
        }
    }

    @Test
    void makesItsDataAnewWhenTheFirstMakerWasKilled() throws Exception {
        Path half = Files.createDirectories(projects.resolve("one/postgres-18/data.draft-1-1/base"));
        EmbeddedServer server = server("one", 18);
        assertThat(server.status()).isEqualTo(new ServerStatus.Absent());
        server.start();
        assertThat(half).doesNotExist();
    }

    @Test
    void isStartedOnceByCommandsAtTheSameMoment() throws Exception {
        EmbeddedServer server = server("one", 18);
        String folder = projects.resolve("one").toString();
        try (OtherJvm one = OtherJvm.run("start", folder, "18");
                OtherJvm other = OtherJvm.run("start", folder, "18")) {
            int here = server.start().port();
            assertThat(List.of(one.port(), other.port())).containsExactly(here, here);
        }
    }

    @Test
    void projectsDoNotCollide() throws SQLException {
        EmbeddedServer one = server("one", 18);
        EmbeddedServer other = server("other", 18);
        assertThat(one.start().port()).isNotEqualTo(other.start().port());
        assertThat(one.password()).isNotEqualTo(other.password());
    }

    @Test
    void takesAnotherPortWhenItsOwnIsTaken() throws Exception {
        EmbeddedServer server = server("one", 18);
        int port = server.start().port();
        server.stop();
        try (ServerSocket thief = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(server.start().port()).isNotEqualTo(thief.getLocalPort());
        }
    }

    @Test
    void followsAMovedFolder() throws Exception {
        EmbeddedServer before = server("one", 18);
        ServerStatus.Running running = before.start();
        Files.move(projects.resolve("one"), projects.resolve("moved"));

        EmbeddedServer after = server("moved", 18);
        assertThat(after.status()).isEqualTo(running);
        after.stop();
        after.start();
        assertThat(before.status()).isEqualTo(new ServerStatus.Absent());
    }

    @Test
    void aCopyOfARunningProjectIsAServerOfItsOwn() throws Exception {
        EmbeddedServer original = server("one", 18);
        ServerStatus.Running running = original.start();
        Script.copy(projects.resolve("one"), projects.resolve("copy"));

        EmbeddedServer copy = server("copy", 18);
        assertThat(copy.status()).isEqualTo(new ServerStatus.Stopped());
        assertThat(copy.start().pid()).isNotEqualTo(running.pid());
        assertThat(original.status()).isEqualTo(running);
    }

    @Test
    void isNotFooledByAProcessOfTheSameNumber() throws Exception {
        EmbeddedServer server = server("one", 18);
        int port = server.start().port();
        server.stop();
        Path data = projects.resolve("one/postgres-18/data");
        String lines = ProcessHandle.current().pid() + "\n" + data + "\n0\n" + port + "\n\n127.0.0.1\n0 0\nready\n";
        Files.writeString(data.resolve("postmaster.pid"), lines);

        assertThat(server.status()).isEqualTo(new ServerStatus.Stopped());
        assertThat(server.start().pid()).isNotEqualTo(ProcessHandle.current().pid());
    }

    @Test
    void givesAPsqlCommandWithoutThePassword() throws Exception {
        EmbeddedServer server = server("it's one", 18);
        server.start();
        server.ensureDatabase("app");
        server.ensureDatabase("app");
        String command = server.psqlCommand("app");

        assertThat(command).startsWith("psql 'host=127.0.0.1 port=").doesNotContain(server.password());
        Path secret = projects.resolve("it's one/postgres-18/pgpass");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
        if (Files.isExecutable(Path.of("/usr/bin/psql"))) {
            var psql = new ProcessBuilder("sh", "-c", command + " -XAtc 'select current_database()'");
            assertThat(Script.run(psql, "").lines()).containsExactly("app");
        }
    }

    private static String answer(EmbeddedServer server) throws SQLException {
        try (Connection connection = ScratchServerTest.connect(server.database("postgres"));
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select answer from t")) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }
}
