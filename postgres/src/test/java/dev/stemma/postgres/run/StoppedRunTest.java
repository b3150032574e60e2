package dev.stemma.postgres.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.stemma.postgres.connect.Problems;
import dev.stemma.problem.Problem;
import dev.stemma.revision.Revision;
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

/// Revisions in whose middle a run has stopped.
@ParameterizedClass
@ValueSource(ints = {14, 18})
class StoppedRunTest {
    private final TestDatabase database;
    private final Project project;

    StoppedRunTest(int major) {
        database = Postgres.major(major).database();
        project = new Project(database);
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void whatTheServerHasToldIsNotRunAgain() {
        String start = """
                create table a (i int);
                create procedure p() language plpgsql as $$ begin insert into a values (1); commit; end $$;
                call p();
                """;
        project.with("a", start + "select 1/0;", "drop procedure p; drop table a;");
        problem(() -> project.upgrade("head"));
        assertThat(database.rows("select reached from stemma.ledger")).containsExactly("3");
        project.with("a", start + "select 1/1;", "drop procedure p; drop table a;");
        assertThat(project.upgrade("head")).containsExactly("a");
        assertThat(database.rows("select * from a")).containsExactly("1");
    }

    @Test
    void aStampEndsWhatARunHasLeft() {
        project.with("a", "create table a (i int);\n-- stemma: commit\nselect 1/0;", "drop table a");
        problem(() -> project.upgrade("head"));
        try (RunDatabase runs = project.open()) {
            project.runner(runs)
                    .stamp(Target.parseAll(List.of("a")), Runner.Stamp.MOVE, project.options(), RunListener.SILENT);
        }
        assertThat(project.applied()).containsExactly("a");
    }

    @Test
    void aStoppedRevisionIsResumed() {
        String start = "create schema app;\nset search_path = app;\ncreate table a (i int);\n-- stemma: commit\n";
        project.with("a", start + "create tabel b (i int);", "drop schema app cascade")
                .with("b", "select 1", "select 1");
        problem(() -> project.upgrade("head"));
        project.with("a", start + "create table b (i int);", "drop schema app cascade");
        assertThat(project.upgrade("head")).containsExactly("a", "b");
        assertThat(database.rows("select relname from pg_class where relnamespace = 'app'::regnamespace order by 1"))
                .containsExactly("a", "b");
        assertThat(project.applied()).containsExactly("a", "b");
    }

    @Test
    void whatIsCommittedIsNotRunAgainWhenTheRestIsTakenAway() {
        String start = "create table acc (n int, k int);\ninsert into acc values (1, 7), (2, 7);\n"
                + "-- stemma: commit\nupdate acc set n = n * 2;\n";
        project.with("a", start + "create unique index concurrently acc_k on acc (k);", "drop table acc");
        problem(() -> project.upgrade("head"));
        assertThat(database.rows("select n from acc")).containsExactly("2", "4");
        project.with("a", start, "drop table acc");
        assertThat(project.upgrade("head")).containsExactly("a");
        assertThat(database.rows("select n from acc")).containsExactly("2", "4");
        assertThat(project.upgrade("head")).isEmpty();
    }

    @Test
    void whatIsCommittedIsNotRunAgainWhenNothingDividesTheScriptAnyMore() {
        String start = "create table acc (n int);\ninsert into acc values (1);\n";
        project.with("a", start + "create unique index concurrently acc_k on acc (k);", "drop table acc");
        problem(() -> project.upgrade("head"));
        project.with("a", start + "create unique index acc_n on acc (n);", "drop table acc");
        assertThat(project.upgrade("head")).containsExactly("a");
        assertThat(database.rows("select n from acc")).containsExactly("1");
    }

    @Test
    void theLineOfAClientThatIsLeftAtTheEndRunsNothingAgain() {
        String start = "create table acc (n int);\ninsert into acc values (1);\n";
        project.with("a", start + "create unique index concurrently acc_k on acc (k);", "drop table acc");
        problem(() -> project.upgrade("head"));
        project.with("a", start + "\\echo done\n", "drop table acc");
        assertThat(project.upgrade("head")).containsExactly("a");
        assertThat(database.rows("select n from acc")).containsExactly("1");
    }

    @Test
    void aStoppedDowngradeIsCorrectedAndGoesOn() {
        String start = "drop table a;\n-- stemma: commit\n";
        project.with(
                "a", "create table a (i int); create table b (i int); create table c (i int);", start + "drop it;");
        project.upgrade("head");
        Problem first = problem(() -> project.downgrade("base"));
        assertThat(first.details().getFirst())
                .isEqualTo("the first of its 2 parts is committed, and the ledger knows it:"
                        + " 'downgrade' goes on behind it");
        String more = start + "drop table b;\n-- stemma: commit\n";
        project.with("a", "create table a (i int); create table b (i int); create table c (i int);", more + "drop it;");
        assertThat(problem(() -> project.downgrade("base")).summary()).contains("statement 3 of 3");
        project.with("a", "create table a (i int); create table b (i int); create table c (i int);", more);
        project.downgrade("base");
        assertThat(project.tables()).containsExactly("c");
        assertThat(project.applied()).isEmpty();
    }

    @Test
    void aStoppedRevisionThatHasChangedBeforeTheStopIsRefused() {
        project.with("a", "create table a (i int);\n-- stemma: commit\nselect 1/0;", "drop table a");
        problem(() -> project.upgrade("head"));
        project.with("a", "create table a (i bigint);\n-- stemma: commit\nselect 1;", "drop table a");
        assertThat(problem(() -> project.upgrade("head")).code()).isEqualTo("changed-before-stop");
    }

    @Test
    void aStoppedRevisionIsUndone() {
        project.with("a", """
                create table a (i int);
                -- stemma: commit
                insert into a values (1), (1);
                -- stemma: commit
                create unique index concurrently a_i on a (i);
                create table b (i int);
                """, "drop table b; drop index concurrently a_i; drop table a;");
        Problem problem = problem(() -> project.upgrade("head"));
        assertThat(problem.summary()).isEqualTo("revision a stopped at statement 3 of 4");
        assertThat(database.rows("select count(*) from pg_index where not indisvalid"))
                .containsExactly("0");
        assertThat(project.downgrade("-1")).containsExactly("a");
        assertThat(project.tables()).isEmpty();
        assertThat(database.rows("select count(*) from stemma.ledger")).containsExactly("0");
    }

    @Test
    void aFailureOutsideOfATransactionThatKeptNothingLeavesNoRow() {
        project.with("a", "create unique index concurrently i on missing (i)", "drop index i");
        Problem problem = problem(() -> project.upgrade("head"));
        assertThat(problem.details()).contains("nothing of this revision was kept; the database stands at base");
        assertThat(database.rows("select count(*) from stemma.ledger")).containsExactly("0");
    }

    @Test
    void anotherRunMustNotLeaveAStoppedRevisionBehind() {
        project.with("a", "select 1", "select 1");
        project.upgrade("head");
        project.with("b", "create table b (i int);\n-- stemma: commit\nselect 1/0;", "drop table b");
        problem(() -> project.upgrade("head"));
        project.without("b").with(Revision.of("c", "a"), "select 1", "select 1");
        Problem problem = problem(() -> project.upgrade("head"));
        assertThat(problem.code()).isEqualTo("unfinished-revision");
        assertThat(project.downgrade("a")).containsExactly("b");
        assertThat(project.upgrade("head")).containsExactly("c");
    }

    private static Problem problem(Runnable action) {
        return Problems.of(catchThrowable(action::run));
    }
}
