package dev.stemma.postgres.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.embedded.DatabaseAddress;
import dev.stemma.problem.Problem;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectorTest {
    private final Connector connector = new Connector(Map.of());

    @Test
    void opensWithEverySpelling() throws SQLException {
        try (TestDatabase database = Postgres.newest().database()) {
            DatabaseAddress at = database.address();
            String place = at.user() + ":" + at.password() + "@127.0.0.1:" + at.port() + "/" + at.name();
            assertThat(answer(ConnectionSettings.of(database.url()))).isEqualTo("stemma in " + at.name());
            assertThat(answer(ConnectionSettings.of("postgresql://" + place))).isEqualTo("stemma in " + at.name());
            assertThat(answer(ConnectionSettings.of("postgres://" + place + "?application_name=deploy")))
                    .isEqualTo("deploy in " + at.name());
        }
    }

    @Test
    void goesThroughASocketFile(@TempDir Path folder) throws IOException, SQLException {
        try (TestDatabase database = Postgres.newest().database();
                SocketBridge bridge =
                        new SocketBridge(folder, database.address().port())) {
            DatabaseAddress at = database.address();
            String rest = "/" + at.name() + "?host=" + folder + "&port=" + at.port();
            ConnectionSettings settings = new ConnectionSettings("postgresql://" + rest, at.user(), at.password());
            assertThat(answer(settings)).isEqualTo("stemma in " + at.name());
            assertThat(connector.place(settings))
                    .isEqualTo(at.user() + "@" + folder + ":" + at.port() + "/" + at.name());
            assertThat(answer(connector.to(settings, "template1"))).isEqualTo("stemma in template1");
        }
        Problem problem = problem(
                ConnectionSettings.of("postgresql://ann@" + folder.toString().replace("/", "%2F") + "/shop"));
        assertThat(problem.details()).containsExactly("its socket file does not answer: No such file or directory");
    }

    @Test
    void looksIntoThePasswordFile(@TempDir Path folder) throws IOException, SQLException {
        try (TestDatabase database = Postgres.newest().database()) {
            DatabaseAddress at = database.address();
            Path file = Files.writeString(folder.resolve("pgpass"), "127.0.0.1:*:*:" + at.user() + ":" + at.password());
            System.setProperty("org.postgresql.pgpassfile", file.toString());
            assertThat(answer(ConnectionSettings.of(withoutPassword(at, at.name()))))
                    .isEqualTo("stemma in " + at.name());
        } finally {
            System.clearProperty("org.postgresql.pgpassfile");
        }
    }

    @Test
    void saysThatThePasswordIsWrongAndDoesNotTellIt() {
        DatabaseAddress at = Postgres.newest().server().createDatabase();
        ConnectionSettings settings =
                new ConnectionSettings(withoutPassword(at, at.name()), at.user(), "not-the-password");
        Problem problem = problem(settings);
        assertThat(problem.code()).isEqualTo("wrong-password");
        assertThat(problem.summary())
                .isEqualTo("the server at 127.0.0.1:" + at.port() + " refuses the password of '" + at.user() + "'");
        assertThat(problem.toString() + problem.details() + problem.hint()).doesNotContain("not-the-password");
    }

    @Test
    void saysThatAPasswordIsMissing() {
        DatabaseAddress at = Postgres.newest().server().createDatabase();
        assertThat(problem(ConnectionSettings.of(withoutPassword(at, at.name())))
                        .code())
                .isEqualTo("password-missing");
    }

    @Test
    void saysHowToMakeADatabaseThatIsNotThere() {
        DatabaseAddress at = Postgres.newest().server().createDatabase();
        Problem problem = problem(new ConnectionSettings(withoutPassword(at, "shop"), at.user(), at.password()));
        assertThat(problem.summary()).isEqualTo("there is no database 'shop' at 127.0.0.1:" + at.port());
        assertThat(problem.hint())
                .contains("create it with: createdb -h 127.0.0.1 -p " + at.port() + " -U " + at.user() + " shop");
    }

    @Test
    void saysThatNobodyAnswers() {
        Problem problem = problem(ConnectionSettings.of("postgresql://ann@127.0.0.1:9/shop"));
        assertThat(problem.summary()).isEqualTo("no PostgreSQL server answers at 127.0.0.1:9");
        assertThat(problem.details()).containsExactly("connection refused");
    }

    @Test
    void saysThatAHostIsUnknown() {
        Problem problem = problem(ConnectionSettings.of("postgresql://ann@no-such-host.invalid/shop"));
        assertThat(problem.details()).containsExactly("the name of the host is unknown");
    }

    @Test
    void doesNotWaitForEver() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            Problem problem = problem(ConnectionSettings.of(
                    "postgresql://ann@127.0.0.1:" + silent.getLocalPort() + "/shop?connect_timeout=1&loginTimeout=1"));
            assertThat(problem.code()).isIn("server-unreachable", "cannot-connect");
        }
    }

    @Test
    void saysThatTheServerHasNoTls() {
        DatabaseAddress at = Postgres.newest().server().createDatabase();
        String url = "postgresql://" + at.user() + ":" + at.password() + "@127.0.0.1:" + at.port() + "/" + at.name();
        Problem problem = problem(ConnectionSettings.of(url + "?sslmode=require"));
        assertThat(problem.code()).isEqualTo("tls-failed");
    }

    @Test
    void knowsTheServersVersion() throws SQLException {
        try (TestDatabase database = Postgres.oldest().database();
                Connection connection = connector.open(ConnectionSettings.of(database.url()))) {
            assertThat(ServerVersion.of(connection).major()).isEqualTo(14);
            assertThat(ServerVersion.of(connection).warning()).isEmpty();
        }
    }

    @Test
    void warnsOfAServerThatIsTooNew() {
        assertThat(new ServerVersion(19, "19beta1").warning())
                .hasValueSatisfying(warning -> assertThat(warning).contains("19beta1"));
    }

    @Test
    void refusesAStrangeUrl() {
        assertThatThrownBy(() -> connector.open(ConnectionSettings.of("mysql://db/shop")))
                .hasMessage("cannot read the database URL 'mysql://db/shop'");
    }

    private static String withoutPassword(DatabaseAddress at, String database) {
        return "postgresql://" + at.user() + "@127.0.0.1:" + at.port() + "/" + database;
    }

    private Problem problem(ConnectionSettings settings) {
        return Problems.of(catchThrowable(() -> connector.open(settings)));
    }

    private String answer(ConnectionSettings settings) throws SQLException {
        try (Connection connection = connector.open(settings);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "select current_setting('application_name') || ' in ' || current_database()")) {
            result.next();
            return result.getString(1);
        }
    }
}
