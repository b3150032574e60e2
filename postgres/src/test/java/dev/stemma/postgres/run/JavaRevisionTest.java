package dev.stemma.postgres.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.operations.load.JavaRevisions;
import dev.stemma.operations.load.JavaSettings;
import dev.stemma.operations.render.PostgresRenderer;
import dev.stemma.postgres.connect.Connector;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Target;
import dev.stemma.revision.TransactionMode;
import dev.stemma.revision.files.RevisionDirectory;
import dev.stemma.revision.files.RevisionFiles;
import dev.stemma.run.LockSettings;
import dev.stemma.run.RunDatabase;
import dev.stemma.run.RunListener;
import dev.stemma.run.RunOptions;
import dev.stemma.run.RunOptions.ChangedFiles;
import dev.stemma.run.RunSettings;
import dev.stemma.run.Runner;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Java revisions in the hands of the runner.
class JavaRevisionTest {
    private final TestDatabase database = Postgres.newest().database();

    @TempDir
    Path root;

    private TransactionMode mode = TransactionMode.EACH;
    private ChangedFiles changed = ChangedFiles.REFUSE;
    private int number;

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void runsBesideSqlInOneGraph() throws IOException {
        java("a", "", "op.createTable(\"users\").column(\"id\", bigint().identity().primaryKey());");
        Files.writeString(root.resolve("b.sql"), """
                -- revision: b
                -- parents: a
                -- stemma: upgrade
                alter table users add column name text;
                -- stemma: downgrade
                alter table users drop column name;
                """);
        java(
                "c",
                "b",
                "op.createIndex(\"users\", \"name\").concurrently();\nop.addColumn(\"users\", \"age\", integer());");
        upgrade("head");
        assertThat(database.rows("select revision, upgrade_text, downgrade_text from stemma.ledger order by position"))
                .containsExactly("""
                        a|CREATE TABLE users (
                            id bigint GENERATED ALWAYS AS IDENTITY,
                            CONSTRAINT users_pkey PRIMARY KEY (id)
                        );
                        |DROP TABLE users;
                        """, """
                        b|alter table users add column name text;
                        |alter table users drop column name;
                        """, """
                        c|CREATE INDEX CONCURRENTLY users_name_idx ON users (name);
                        ALTER TABLE users ADD COLUMN age integer;
                        |ALTER TABLE users DROP COLUMN age;
                        DROP INDEX CONCURRENTLY users_name_idx;
                        """);
        downgrade("base");
        assertThat(tables()).isEmpty();
    }

    @Test
    void anOldReleaseUndoesWhatItHasNoClassFor() throws IOException {
        java("a", "", "op.createTable(\"users\");");
        upgrade("head");
        Files.delete(root.resolve("a.java"));
        downgrade("base");
        assertThat(tables()).isEmpty();
    }

    @Test
    void asksTheDatabaseAndDecides() throws IOException {
        java(
                "a",
                "",
                "op.createTable(\"users\").column(\"name\", text());"
                        + "op.bulkInsert(\"users\", \"name\").row(\"ann\").row(\"bob\");");
        java("b", "a", """
                op.addColumn("users", "initial", text());
                try (var query = op.connection().createStatement();
                        var rows = query.executeQuery("select name from users order by name")) {
                    while (rows.next()) {
                        String name = rows.getString(1);
                        op.execute("update users set initial = ? where name = ?", name.substring(0, 1), name);
                    }
                }
                op.alterColumn("users", "initial").notNull();
                """);
        for (TransactionMode each : TransactionMode.values()) {
            mode = each;
            upgrade("head");
            assertThat(database.rows("select name, initial from users order by 1"))
                    .containsExactly("ann|a", "bob|b");
            assertThat(database.rows(
                            "select left(upgrade_text, 13), downgrade_text from stemma.ledger where revision = 'b'"))
                    .containsExactly("import static|null");
            assertThat(problem(() -> downgrade("a")).code()).isEqualTo("not-reversible");
            database.run("drop table users; delete from stemma.ledger");
        }
    }

    @Test
    void aFailureShowsTheCallAndTakesAllBack() throws IOException {
        java("a", "", """
                op.createTable("users");
                op.execute("select 1");
                op.addColumn("users", "total", of("mony"));
                """);
        Problem rendered = problem(() -> upgrade("head"));
        assertThat(rendered.summary()).isEqualTo("revision a stopped at statement 3 of 3");
        assertThat(rendered.excerpt().orElseThrow().line()).isEqualTo("ALTER TABLE users ADD COLUMN total mony;");
        assertThat(rendered.excerpt().orElseThrow().remark()).isEqualTo("type \"mony\" does not exist (42704)");
        assertThat(rendered.details())
                .containsExactly(
                        "called at " + root.resolve("a.java")
                                + ":12: op.addColumn(\"users\", \"total\", of(\"mony\"));",
                        "nothing of this revision was kept; the database stands at base");
        assertThat(tables()).isEmpty();

        java("a", "", """
                op.connection();
                op.createTable("users");
                op.addColumn("users", "total", of("mony"));
                op.createTable("more");
                """);
        Problem live = problem(() -> upgrade("head"));
        assertThat(live.summary()).isEqualTo("revision a stopped");
        assertThat(live.excerpt().orElseThrow().location()).hasToString(root.resolve("a.java") + ":12:1");
        assertThat(live.excerpt().orElseThrow().line()).isEqualTo("op.addColumn(\"users\", \"total\", of(\"mony\"));");
        assertThat(live.details())
                .containsExactly(
                        "in ALTER TABLE users ADD COLUMN total mony",
                        "nothing of this revision was kept; the database stands at base");
        assertThat(tables()).isEmpty();
    }

    @Test
    void anErrorPassedOverIsNotForgotten() throws IOException {
        java("a", "", """
                op.createTable("users");
                try {
                    op.connection().createStatement().execute("select 1/0");
                } catch (java.sql.SQLException ignored) {
                }
                """);
        assertThat(problem(() -> upgrade("head")).excerpt().orElseThrow().remark())
                .isEqualTo("the revision has passed over an error of the database (25P02)");
        java("a", "", """
                op.createTable("users");
                op.connection().createStatement().execute("commit");
                """);
        assertThat(problem(() -> upgrade("head")).excerpt().orElseThrow().remark())
                .isEqualTo("the revision has ended the transaction of the runner (25P01)");
        java("a", "", "op.connection().commit();");
        assertThat(problem(() -> upgrade("head")).excerpt().orElseThrow().remark())
                .startsWith("commit() is the runner's: the revision and its row in the ledger are one transaction");
        assertThat(database.rows("select count(*) from stemma.ledger")).containsExactly("0");
    }

    @Test
    void whatNeedsATransactionOfItsOwnIsRefusedBesideTheConnection() throws IOException {
        java("a", "", """
                op.connection();
                op.createTable("users").column("name", text());
                op.createIndex("users", "name").concurrently();
                """);
        Problem problem = problem(() -> upgrade("head"));
        assertThat(problem.code()).isEqualTo("not-with-connection");
        assertThat(problem.excerpt().orElseThrow().location()).hasToString(root.resolve("a.java") + ":12:1");
        assertThat(tables()).isEmpty();
    }

    @Test
    void theRevisionIsTriedAgainWhereALockIsNotHad() throws Exception {
        java("a", "", "op.createTable(\"users\").column(\"name\", text());");
        java("b", "a", "op.connection();\nop.addColumn(\"users\", \"age\", integer());");
        upgrade("a");
        try (var holder = database.connect()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("lock table users");
            Thread release = Thread.ofPlatform().start(() -> {
                try {
                    Thread.sleep(600);
                    holder.rollback();
                } catch (Exception failure) {
                    throw new AssertionError(failure);
                }
            });
            upgrade("head");
            release.join();
        }
        assertThat(database.rows("select count(*) from stemma.ledger")).containsExactly("2");
    }

    @Test
    void aSourceMayBeWrittenAnewAndSayTheSame() throws IOException {
        java("a", "", "op.createTable(\"users\");");
        upgrade("head");
        java("a", "", "String users = \"users\"; // a name\nop.createTable(users);");
        java("b", "a", "op.createTable(\"orders\");");
        upgrade("head");
        assertThat(tables()).containsExactly("orders", "users");
        java("a", "", "op.createTable(\"people\");");
        java("c", "b", "op.createTable(\"parts\");");
        Problem problem = problem(() -> upgrade("head"));
        assertThat(problem.code()).isEqualTo("changed-revision");
        assertThat(problem.details()).contains("-CREATE TABLE users ();", "+CREATE TABLE people ();");
        changed = ChangedFiles.ACCEPT;
        upgrade("head");
        assertThat(tables()).contains("parts");
    }

    @Test
    void bindsWhatHasNoLiteral() throws IOException {
        java(
                "a",
                "",
                "op.createTable(\"places\").column(\"at\", of(\"point\"));\n"
                        + "op.execute(\"insert into places values (?)\", new org.postgresql.geometric.PGpoint(1, 2));");
        upgrade("head");
        assertThat(database.rows("select at from places")).containsExactly("(1,2)");
    }

    private void java(String id, String parent, String body) throws IOException {
        Files.writeString(root.resolve(id + ".java"), """
                import static dev.stemma.operations.Types.*;

                import dev.stemma.operations.JavaRevision;
                import dev.stemma.operations.Operations;
                import dev.stemma.operations.RevisionInfo;

                @RevisionInfo(id = "%s", parents = {%s})
                public class %s implements JavaRevision {
                    public void upgrade(Operations op) throws Exception {
                %s
                    }
                }
                """.formatted(
                        id, parent.isEmpty() ? "" : '"' + parent + '"', id, body.stripTrailing()));
    }

    private void upgrade(String target) {
        run((runner, options) -> runner.upgrade(Target.parseAll(List.of(target)), options, RunListener.SILENT));
    }

    private void downgrade(String target) {
        run((runner, options) -> runner.downgrade(Target.parseAll(List.of(target)), options, RunListener.SILENT));
    }

    private void run(BiConsumer<Runner, RunOptions> body) {
        RevisionFiles files = RevisionDirectory.read(List.of(root));
        RunSettings settings = new RunSettings("stemma", LockSettings.DEFAULT, "1", "me");
        try (RunDatabase runs = new PostgresRuns(
                new Connector(Map.of()), ConnectionSettings.of(database.url()), settings, new Random(7))) {
            JavaRevisions source = new JavaRevisions(files, new PostgresRenderer(), JavaSettings.DEFAULT);
            body.accept(new Runner(runs, files.graph(), source), new RunOptions(mode, changed, "run" + number++));
        }
    }

    private List<String> tables() {
        return database.rows("select relname from pg_class where relnamespace = 'public'::regnamespace"
                + " and relkind = 'r' order by 1");
    }

    private static Problem problem(ThrowingCallable call) {
        var stop = new StemmaException[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(StemmaException.class, thrown -> stop[0] = thrown);
        return stop[0].problems().getFirst();
    }
}
