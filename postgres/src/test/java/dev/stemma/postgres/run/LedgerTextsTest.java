package dev.stemma.postgres.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.stemma.postgres.connect.Problems;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.Target;
import dev.stemma.run.RunDatabase;
import dev.stemma.run.RunListener;
import dev.stemma.run.Runner;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/// What the ledger keeps of files that have changed or are gone.
@ParameterizedClass
@ValueSource(ints = {14, 18})
class LedgerTextsTest {
    private final TestDatabase database;
    private final Project project;

    LedgerTextsTest(int major) {
        database = Postgres.major(major).database();
        project = new Project(database);
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void aRevisionWithoutAFileIsUndoneFromTheLedger() {
        project.with("a", "create table a (i int);", "drop table a;")
                .with("b", "create table b (i int)", "drop table b");
        project.upgrade("head");
        project.without("b");
        assertThat(project.downgrade("a")).containsExactly("b");
        assertThat(project.tables()).containsExactly("a");
    }

    @Test
    void aChangedFileIsRefusedWithADiff() {
        project.with("a", "create table a (i int);", "drop table a;");
        project.upgrade("head");
        project.with("a", "-- a comment\nCREATE TABLE a (\n  i int\n);", "drop table a;")
                .with("b", "select 1", "select 1");
        assertThat(project.upgrade("head")).containsExactly("b");
        project.with("a", "create table a (i bigint);", "drop table a;").with("c", "select 1", "select 1");
        Problem problem = problem(() -> project.upgrade("head"));
        assertThat(problem.summary()).isEqualTo("'a_up.sql' is not what was applied as revision a");
        assertThat(problem.details())
                .containsExactly(
                        "--- as applied",
                        "+++ a_up.sql",
                        "@@ -1 +1 @@",
                        "-create table a (i int);",
                        "+create table a (i bigint);");
        assertThat(project.accepting().upgrade("head")).containsExactly("c");
    }

    @Test
    void aChangedDowngradeIsRefusedWithADiff() {
        project.with("a", "create table a (i int);", "drop table a;");
        project.upgrade("head");
        project.with("a", "create table a (i int);", "drop table if exists a;");
        Problem problem = problem(() -> project.downgrade("base"));
        assertThat(problem.details()).contains("-drop table a;", "+drop table if exists a;");
        assertThat(project.accepting().downgrade("base")).containsExactly("a");
    }

    @Test
    void acceptTakesTheFileAsItIs() {
        project.with("a", "create table a (i int);", "drop table a;");
        project.upgrade("head");
        project.with("a", "create table a (i bigint);", "drop table a;").with("b", "select 1", "select 1");
        try (RunDatabase runs = project.open()) {
            Runner runner = project.runner(runs);
            var ids = List.of(new RevisionId("a"));
            assertThat(runner.accept(ids, project.options(), RunListener.SILENT))
                    .isEqualTo(ids);
        }
        assertThat(project.upgrade("head")).containsExactly("b");
        assertThat(project.applied()).containsExactly("a", "b");
    }

    @Test
    void stampRunsNothing() {
        project.with("a", "create table a (i int);", "drop table a;").with("b", "select 1/0", "select 1");
        try (RunDatabase runs = project.open()) {
            project.runner(runs)
                    .stamp(Target.parseAll(List.of("b")), Runner.Stamp.MOVE, project.options(), RunListener.SILENT);
        }
        assertThat(project.applied()).containsExactly("a", "b");
        assertThat(project.tables()).isEmpty();
        try (RunDatabase runs = project.open()) {
            project.runner(runs)
                    .stamp(Target.parseAll(List.of("a")), Runner.Stamp.PURGE, project.options(), RunListener.SILENT);
        }
        assertThat(project.applied()).containsExactly("a");
    }

    @Test
    void whatCannotBeUndoneIsRefusedByReason() {
        Revision revision = Revision.named(new RevisionId("a"))
                .irreversible("the old values are gone")
                .build();
        project.with(revision, "create table a (i int);", "");
        project.upgrade("head");
        assertThat(problem(() -> project.downgrade("base")).summary())
                .isEqualTo("revision a cannot be undone: the old values are gone");
        project.without("a");
        assertThat(problem(() -> project.downgrade("base")).summary())
                .isEqualTo("revision a cannot be undone: the old values are gone");
    }

    @Test
    void anEmptyOrMissingDowngradeIsRefused() {
        project.with("a", "create table a (i int);", "-- later").with("b", "create table b (i int)", null);
        project.upgrade("head");
        assertThat(problem(() -> project.downgrade("-1")).summary())
                .isEqualTo("revision b has no downgrade in 'b_up.sql'");
        project.without("b");
        assertThat(stop(() -> project.downgrade("base")).problems().stream().map(Problem::summary))
                .containsExactly(
                        "revision b has no downgrade in 'ledger:b_up.sql'",
                        "revision a has no downgrade in 'a_down.sql'");
    }

    private static Problem problem(Runnable action) {
        return Problems.of(catchThrowable(action::run));
    }

    private static StemmaException stop(Runnable action) {
        return (StemmaException) catchThrowable(action::run);
    }
}
