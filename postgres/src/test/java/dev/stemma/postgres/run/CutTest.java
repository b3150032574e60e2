package dev.stemma.postgres.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.postgres.run.CutProxy.Cut;
import dev.stemma.problem.StemmaException;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The connection is cut at the first message, at the second, and so on until a run needs fewer. Whatever the
/// cut, running it again leads to the same end, and every statement has been run exactly once.
class CutTest {
    private static final int MOST = 100;

    @ParameterizedTest
    @EnumSource
    void anUpgradeSurvivesACutAnywhere(Cut cut) throws IOException {
        for (int message = 1; message < MOST; message++) {
            try (TestDatabase database = Postgres.newest().database();
                    CutProxy proxy = new CutProxy(database.address(), message, cut)) {
                Project project = project(database);
                String told = attempt(() -> project.over(proxy.url()).upgrade("head"));
                if (!proxy.wasCut()) {
                    assertThat(told).isEqualTo("done");
                    return;
                }
                project.over(database.url());
                if (told.equals("done")) {
                    assertThat(project.upgrade("head"))
                            .as("after message " + message)
                            .isEmpty();
                } else {
                    assertThat(told)
                            .as("after message " + message)
                            .isIn("connection-lost", "server-unreachable", "cannot-connect");
                    project.upgrade("head");
                }
                expectTop(project, database, "upgrade cut " + cut + " at message " + message);
            }
        }
        throw new AssertionError("it never ended");
    }

    @ParameterizedTest
    @EnumSource(names = {"AFTER", "IN_THE_ANSWER"})
    void aDowngradeSurvivesACutAnywhere(Cut cut) throws IOException {
        for (int message = 1; message < MOST; message++) {
            try (TestDatabase database = Postgres.newest().database();
                    CutProxy proxy = new CutProxy(database.address(), message, cut)) {
                Project project = project(database);
                project.upgrade("head");
                String told = attempt(() -> project.over(proxy.url()).downgrade("base"));
                if (!proxy.wasCut()) {
                    assertThat(told).isEqualTo("done");
                    return;
                }
                project.over(database.url()).downgrade("base");
                assertThat(project.applied()).isEmpty();
                assertThat(project.tables()).containsExactly("trace");
                assertThat(database.rows("select what, count(*) from trace group by 1 order by 1"))
                        .as("downgrade cut " + cut + " at message " + message)
                        .containsExactly("a|1", "a undone|1", "b|1", "b again|1", "b undone|1", "c|1", "c undone|1");
            }
        }
        throw new AssertionError("it never ended");
    }

    private static void expectTop(Project project, TestDatabase database, String what) {
        assertThat(project.applied()).as(what).containsExactly("a", "b", "c");
        assertThat(project.tables()).as(what).containsExactly("a", "b", "c", "trace");
        assertThat(database.rows("select what, count(*) from trace group by 1 order by 1"))
                .as(what)
                .containsExactly("a|1", "b|1", "b again|1", "c|1");
        assertThat(database.rows("select relname, indisvalid from pg_index join pg_class on indexrelid = oid"
                        + " where relnamespace = 'public'::regnamespace"))
                .as(what)
                .containsExactly("b_i|t");
    }

    private static Project project(TestDatabase database) {
        database.run("create table trace (what text)");
        return new Project(database)
                .with(
                        "a",
                        "create table a (i int); insert into trace values ('a');",
                        "drop table a; insert into trace values ('a undone')")
                .with("b", """
                        create table b (i int);
                        insert into trace values ('b');
                        create index concurrently b_i on b (i);
                        insert into trace values ('b again');
                        """, """
                        drop index concurrently b_i;
                        drop table b;
                        insert into trace values ('b undone')
                        """)
                .with(
                        "c",
                        "create table c (i int); insert into trace values ('c');",
                        "drop table c; insert into trace values ('c undone')");
    }

    private static String attempt(Runnable run) {
        try {
            run.run();
            return "done";
        } catch (StemmaException stop) {
            List<String> codes = new ArrayList<>();
            stop.problems().forEach(problem -> codes.add(problem.code()));
            return String.join(" ", codes);
        }
    }
}
