package dev.stemma.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostgresTest {
    @ParameterizedTest
    @MethodSource("dev.stemma.testkit.Postgres#majors")
    void everyMajorAnswersAndKeepsDatabasesApart(int major) {
        Postgres postgres = Postgres.major(major);
        try (TestDatabase one = postgres.database();
                TestDatabase other = postgres.database()) {
            one.run("create table t (a integer); insert into t values (1), (2)");

            assertThat(one.rows("select a from t order by a")).containsExactly("1", "2");
            assertThat(other.rows("select to_regclass('t') is null")).containsExactly("t");
            assertThat(one.rows("show server_version").getFirst()).startsWith(major + ".");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.stemma.testkit.Postgres#majors")
    void aCopyHasAllThatTheOriginalHas(int major) {
        try (TestDatabase original = Postgres.major(major).database().run("create table t as select 42 as answer");
                TestDatabase copy = original.copy()) {
            assertThat(copy.rows("select answer from t")).containsExactly("42");
        }
    }
}
