package dev.stemma.postgres.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.database.ScratchDatabase;
import dev.stemma.database.ScratchSettings;
import dev.stemma.embedded.EmbeddedSettings;
import dev.stemma.embedded.ScratchServers;
import dev.stemma.postgres.connect.Connector;
import dev.stemma.postgres.connect.Problems;
import dev.stemma.postgres.connect.ServerVersion;
import dev.stemma.problem.Problem;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresScratchTest {
    private static final Instant NOW = Instant.parse("2026-11-20T05:30:12Z");
    private static final ScratchServers SERVERS = new ScratchServers(EmbeddedSettings.ofMachine());
    private static final String SCRATCHES =
            "select datname from pg_database where datname like 'stemma_scratch_%' order by 1";

    private static Team team;

    @BeforeAll
    static void start(@TempDir Path folder) {
        team = Team.start(folder);
    }

    @AfterAll
    static void stop() {
        team.close();
        SERVERS.close();
    }

    @Test
    void anEmbeddedServerOfTheTargetsMajorVersion() {
        try (TestDatabase target = Postgres.oldest().database();
                PostgresScratch scratches = scratches(null, ConnectionSettings.of(target.url()), false);
                ScratchDatabase scratch = scratches.create()) {
            assertThat(ServerVersion.of(scratch.connection()).major()).isEqualTo(14);
            assertThat(scratch.settings().url())
                    .doesNotContain(":" + target.address().port() + "/");
            run(scratch, "create table t (i int); alter table t owner to someone");
        }
    }

    @Test
    void theConfiguredServerBeforeAnyOther() {
        try (PostgresScratch scratches = scratches(team.settings(), null, false)) {
            try (ScratchDatabase scratch = scratches.create();
                    ScratchDatabase second = scratches.create()) {
                String name = "stemma_scratch_20261120053012_"
                        + ProcessHandle.current().pid();
                assertThat(team.rows(SCRATCHES)).containsExactly(name + "_1", name + "_2");
                run(scratch, "create table t (i int)");
                run(second, "create table t (i int)");
            }
            assertThat(team.rows(SCRATCHES)).isEmpty();
        }
    }

    @Test
    void rolesMadeForAScriptGoWithTheLastDatabase() {
        String role = "select rolname from pg_roles where rolname = 'nobody_yet'";
        try (PostgresScratch scratches = scratches(team.settings(), null, false);
                ScratchDatabase scratch = scratches.create()) {
            run(scratch, "create table t (i int); grant select on t to nobody_yet");
            assertThat(team.rows(role)).containsExactly("nobody_yet");
        }
        assertThat(team.rows(role)).isEmpty();
    }

    @Test
    void dropsADatabaseThatIsInUse() throws Exception {
        try (PostgresScratch scratches = scratches(team.settings(), null, false)) {
            ScratchDatabase scratch = scratches.create();
            run(
                    scratch,
                    "create subscription s connection 'host=127.0.0.1 port=1' publication p with (connect = false)");
            try (var other = new Connector(Map.of()).open(scratch.settings())) {
                assertThat(other.isValid(1)).isTrue();
                scratch.close();
            }
            assertThat(team.rows(SCRATCHES)).isEmpty();
        }
    }

    @Test
    void sweepsWhatKilledRunsHaveLeft() {
        team.run("create database stemma_scratch_20261120051959_1_1 template template0");
        team.run("create database stemma_scratch_20261120052959_1_1 template template0");
        team.run("create database stemma_scratch_of_mine template template0");
        try (PostgresScratch scratches = scratches(team.settings(), null, false)) {
            scratches.create().close();
        }
        assertThat(team.rows(SCRATCHES)).containsExactly("stemma_scratch_20261120052959_1_1", "stemma_scratch_of_mine");
        team.run("drop database stemma_scratch_20261120052959_1_1");
        team.run("drop database stemma_scratch_of_mine");
    }

    @Test
    void refusesAConfiguredServerOfAnotherVersion() {
        try (TestDatabase target = Postgres.oldest().database();
                PostgresScratch scratches = scratches(team.settings(), ConnectionSettings.of(target.url()), false)) {
            Problem problem = Problems.of(catchThrowable(scratches::create));
            assertThat(problem.summary())
                    .isEqualTo("the server for scratch databases is PostgreSQL 18, and the target is 14");
        }
    }

    @Test
    void theTargetsOwnServerWhereItIsAllowed() {
        try (PostgresScratch scratches = scratches(null, team.settings(), true);
                ScratchDatabase scratch = scratches.create()) {
            assertThat(scratch.settings().url()).contains(":" + team.address().port() + "/stemma_scratch_");
        }
    }

    @Test
    void anEmbeddedServerWhereTheRightIsMissing() {
        team.run("create role weak login password 'weak'");
        ConnectionSettings weak = new ConnectionSettings(team.address().jdbcUrl(), "weak", "weak");
        try (PostgresScratch scratches = scratches(null, weak, true);
                ScratchDatabase scratch = scratches.create()) {
            assertThat(scratch.settings().url())
                    .doesNotContain(":" + team.address().port() + "/");
        }
        try (PostgresScratch scratches = scratches(weak, null, false)) {
            Problem problem = Problems.of(catchThrowable(scratches::create));
            assertThat(problem.summary()).startsWith("'weak' may not create a scratch database at weak@127.0.0.1:");
            assertThat(problem.hint()).contains("let a superuser run: ALTER ROLE weak CREATEDB");
        }
        team.run("drop role weak");
    }

    @Test
    void saysHowToGetAServerWhereThereIsNone() {
        try (PostgresScratch scratches = scratches(new ScratchSettings(null, null, false, 99, null))) {
            Problem problem = Problems.of(catchThrowable(scratches::create));
            assertThat(problem.summary()).isEqualTo("there is no PostgreSQL 99 for scratch databases");
            assertThat(problem.details()).isEqualTo(List.of("there is no PostgreSQL 99 on this machine to start"));
        }
    }

    private static void run(ScratchDatabase scratch, String text) {
        scratch.scripts().run(scratch.connection(), "a.sql", text);
    }

    private static PostgresScratch scratches(
            @Nullable ConnectionSettings server, @Nullable ConnectionSettings target, boolean onTarget) {
        return scratches(settings(server, target, onTarget));
    }

    private static PostgresScratch scratches(ScratchSettings settings) {
        InstantSource clock = () -> NOW;
        return new PostgresScratch(settings, new Connector(Map.of()), SERVERS, clock);
    }

    private static ScratchSettings settings(
            @Nullable ConnectionSettings server, @Nullable ConnectionSettings target, boolean onTarget) {
        return new ScratchSettings(server, target, onTarget, 0, null);
    }
}
