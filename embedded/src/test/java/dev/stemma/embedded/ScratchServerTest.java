package dev.stemma.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScratchServerTest {
    private static final EmbeddedSettings SETTINGS = EmbeddedSettings.ofMachine();

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void makesCopiesAndDropsDatabases(int major) throws SQLException {
        try (ScratchServers servers = new ScratchServers(SETTINGS)) {
            ScratchServer server = servers.of(major);
            DatabaseAddress original = server.createDatabase();
            run(original, "create table t ()");
            DatabaseAddress copy = server.copyDatabase(original);
            run(copy, "drop table t");

            assertThat(copy.name()).isNotEqualTo(original.name());
            run(original, "drop table t");
            try (Connection open = connect(copy)) {
                server.dropDatabase(copy);
                assertThat(open.isValid(1)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void aPublicationBringsNoWarning(int major) throws SQLException {
        try (ScratchServers servers = new ScratchServers(SETTINGS);
                Connection connection = connect(servers.of(major).createDatabase());
                Statement statement = connection.createStatement()) {
            statement.execute("create table t (); create publication p for table t");
            assertThat(statement.getWarnings() == null).isTrue();
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        try (ScratchServers servers = new ScratchServers(SETTINGS)) {
            DatabaseAddress address = servers.of(18).createDatabase();
            var wrong = new DatabaseAddress(address.name(), address.port(), address.user(), "wrong");
            assertThatThrownBy(() -> connect(wrong)).hasMessageContaining("password authentication failed");
            assertThat(address.toString()).doesNotContain(address.password());
        }
    }

    @Test
    void goesWithItsProcessAlsoWhenThatIsKilled() throws Exception {
        try (OtherJvm user = OtherJvm.run("scratch", "18", "stay")) {
            int port = user.port();
            assertThat(FreePort.isFree(port)).isFalse();
            user.kill();
            assertThat(Waiting.until(() -> FreePort.isFree(port), Duration.ofMillis(10), Duration.ofSeconds(10)))
                    .isTrue();
        }
    }

    @Test
    void leavesNothingBehind() throws Exception {
        Path home = ScratchFolder.home(SETTINGS.cache());
        ScratchServers servers = new ScratchServers(SETTINGS);
        servers.of(18);
        String mine = "server-" + ProcessHandle.current().pid() + "-";
        assertThat(count(home, mine)).isEqualTo(1);
        servers.close();
        assertThat(Waiting.until(() -> count(home, mine) == 0, Duration.ofMillis(10), Duration.ofSeconds(10)))
                .isTrue();
    }

    @Test
    void whatAKilledShellLeavesIsRemovedByTheNext(@TempDir Path home) throws Exception {
        Path orphan = Files.createDirectories(home.resolve("server-1-1/data"));
        Files.writeString(orphan.resolve("postmaster.pid"), "1\n" + orphan + "\n0\n5432\n");
        Files.createDirectories(home.resolve("dead-server-2-2"));
        ScratchFolder alive = ScratchFolder.create(home);

        ScratchFolder.removeLeftOvers(home);

        assertThat(home.resolve("server-1-1")).doesNotExist();
        assertThat(home.resolve("dead-server-2-2")).doesNotExist();
        assertThat(alive.path()).exists();
        alive.lock().close();
    }

    private static long count(Path home, String prefix) {
        String[] names = home.toFile().list((folder, name) -> name.startsWith(prefix));
        return names == null ? 0 : names.length;
    }

    static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    static void run(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = connect(address);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
