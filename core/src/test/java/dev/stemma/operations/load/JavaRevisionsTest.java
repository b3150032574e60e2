package dev.stemma.operations.load;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.operations.NamingConvention;
import dev.stemma.operations.render.PostgresRenderer;
import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Location;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.files.RevisionDirectory;
import dev.stemma.revision.files.RevisionFiles;
import dev.stemma.run.RevisionTexts;
import dev.stemma.run.RunProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaRevisionsTest {
    @TempDir
    Path root;

    @Test
    void callsBecomeSqlBothWays() throws IOException {
        source("V1", """
                op.createTable("users").column("id", bigint().primaryKey());
                op.createIndex("orders", "user_id");
                """);
        RevisionTexts texts = texts("V1");
        assertThat(texts.upgrade().name()).isEqualTo(root.resolve("V1.java") + " (upgrade)");
        assertThat(texts.upgrade().text()).isEqualTo("""
                CREATE TABLE users (
                    id bigint,
                    CONSTRAINT users_pkey PRIMARY KEY (id)
                );
                CREATE INDEX orders_user_id_idx ON orders (user_id);
                """);
        assertThat(requireNonNull(texts.downgrade()).text()).isEqualTo("""
                DROP INDEX orders_user_id_idx;
                DROP TABLE users;
                """);
    }

    @Test
    void whatCannotBeUndoneByRuleSaysWhy() throws IOException {
        source("V1", """
                op.createEnum("mood", "sad");
                op.addEnumValue("mood", "fine");
                op.dropTable("orders");
                """);
        RevisionTexts texts = texts("V1");
        assertThat(texts.downgrade()).isNull();
        assertThat(shown(requireNonNull(texts.noDowngrade()))).isEqualTo("""
                error[not-reversible]: the downgrade of 'V1.java' cannot be derived from its upgrade
                  --> V1.java:11:1 op.addEnumValue("mood", "fine");
                      'addEnumValue mood' has no opposite by rule
                  at V1.java:12: 'dropTable orders' has no opposite by rule
                  hint: write downgrade(Operations), say what was there before, or pair calls with their opposites in\
                 op.reversible(up, down)
                """);
    }

    @Test
    void whoAsksForTheConnectionIsAProgram() throws IOException {
        source("V1", "op.connection().createStatement().execute(\"select 1\");");
        RevisionTexts texts = texts("V1");
        assertThat(texts.upgrade().program()).isNotNull();
        assertThat(texts.upgrade().text()).startsWith("import static");
        assertThat(shown(requireNonNull(texts.noDowngrade())))
                .contains("what it does with the connection is not known");
    }

    @Test
    void mistakesOfTheCompilerAreShownAllAtOnce() throws IOException {
        source("V1", "op.createTabel(\"users\");");
        source("V2", "int i = \"x\";");
        JavaRevisions revisions = revisions(JavaSettings.DEFAULT);
        assertThat(problems(() -> revisions.prepare(List.of(new RevisionId("V1"), new RevisionId("V2")))))
                .map(this::shown)
                .containsExactly("""
                        error[does-not-compile]: 'V1.java' does not compile
                          --> V1.java:10:3 op.createTabel("users");
                              cannot find symbol
                          symbol:   method createTabel(String)
                          location: variable op of type dev.stemma.operations.Operations
                        """, """
                        error[does-not-compile]: 'V2.java' does not compile
                          --> V2.java:10:9 int i = "x";
                              incompatible types: String cannot be converted to int
                        """);
    }

    @Test
    void aJavaWithoutCompilerSaysSo() throws IOException {
        source("V1", "op.dropTable(\"t\");");
        JavaRevisions revisions = new JavaRevisions(files(), new PostgresRenderer(), JavaSettings.DEFAULT, () -> null);
        assertThat(problems(() -> revisions.texts(new RevisionId("V1"))))
                .map(Problem::code, problem -> problem.hint().orElse(""))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "no-compiler",
                        "run with a JDK instead of a JRE, or put the compiled classes on the class path"));
    }

    @Test
    void whatARevisionThrowsIsShownWithItsLine() throws IOException {
        source("V1", "op.dropTable(\"a\");\nthrow new IllegalStateException(\"no\");");
        source("V2", "op.dropTable(\"\");");
        source("V3", "op.addForeignKey(\"a\", \"b\");\nop.dropTable(\"b\");");
        assertThat(problems(() -> texts("V1"))).map(this::shown).containsExactly("""
                error[revision-threw]: 'V1.java' has thrown an exception
                  --> V1.java:11:1 throw new IllegalStateException("no");
                      IllegalStateException: no
                """);
        assertThat(problems(() -> texts("V2"))).map(this::shown).containsExactly("""
                error[bad-call]: an operation of 'V2.java' makes no sense
                  --> V2.java:10:1 op.dropTable("");
                      an empty name
                """);
        assertThat(problems(() -> texts("V3"))).map(this::shown).containsExactly("""
                error[bad-call]: an operation of 'V3.java' makes no sense
                  --> V3.java:10:1 op.addForeignKey("a", "b");
                      a foreign key needs references(table, column)
                """);
    }

    @Test
    void sourcesMayUseOthersInTheFolder() throws IOException {
        Files.createDirectories(root.resolve("help"));
        Files.writeString(root.resolve("help/Tables.java"), """
                package help;
                public class Tables { public static final String USERS = "users"; }
                """);
        source("V1", "op.dropTable(help.Tables.USERS);");
        assertThat(revisions(JavaSettings.DEFAULT.withSources(List.of(root)))
                        .texts(new RevisionId("V1"))
                        .orElseThrow()
                        .upgrade()
                        .text())
                .isEqualTo("DROP TABLE users;\n");
    }

    @Test
    void classesWithoutSourceAreRevisionsToo() throws IOException {
        JavaSettings settings = JavaSettings.DEFAULT.withClasses(List.of(OnClassPath.class.getName()));
        RevisionFiles files = JavaRevisions.with(files(), settings);
        assertThat(files.revisions()).hasToString("[" + files.revisions().getFirst() + "]");
        JavaRevisions revisions = new JavaRevisions(files, new PostgresRenderer(), settings, () -> null);
        RevisionId id = new RevisionId("c1a55");
        assertThat(revisions.texts(id).orElseThrow().upgrade().text())
                .isEqualTo("ALTER TABLE users RENAME TO people;\n");
        assertThat(revisions.wordings(id).orElseThrow().upgrade().text()).startsWith("java2:");
    }

    @Test
    void classesThatAreNoRevisionsAreNamed() throws IOException {
        JavaSettings settings =
                JavaSettings.DEFAULT.withClasses(List.of("com.acme.Gone", JavaRevisionsTest.class.getName()));
        assertThat(problems(() -> JavaRevisions.with(files(), settings)))
                .map(Problem::summary)
                .containsExactly(
                        "'com.acme.Gone' is not a revision: there is no such class",
                        "'" + JavaRevisionsTest.class.getName() + "' is not a revision: it has no @RevisionInfo");
        Files.writeString(root.resolve("V9.java"), "@dev.stemma.operations.RevisionInfo(id = \"V9\") class V9 {}");
        assertThat(problems(() -> texts("V9")))
                .map(Problem::summary)
                .containsExactly("'V9' is not a revision: it has no public constructor without parameters");
    }

    @Test
    void aStatementThatFailsIsTracedToItsCall() throws IOException {
        source("V1", "op.dropTable(\"a\");\nop.execute(\"SELECT\\n1/0\");");
        JavaRevisions revisions = revisions(JavaSettings.DEFAULT);
        revisions.texts(new RevisionId("V1"));
        Excerpt where = new Excerpt(new Location(root.resolve("V1.java") + " (upgrade)", 3, 1), "1/0;", 1, "no");
        Problem failed = new RunProblem.RevisionFailed(new RevisionId("V1"), 2, 2, where, List.of(), "");
        assertThat(revisions.traced(failed).details())
                .containsExactly("called at " + root.resolve("V1.java") + ":11: op.execute(\"SELECT\\n1/0\");");
    }

    @Test
    void namesFollowTheConvention() throws IOException {
        source("V1", "op.createIndex(\"t\", \"a\");");
        JavaSettings settings = JavaSettings.DEFAULT.withNames(NamingConvention.of(Map.of("ix", "ix_%(table_name)s")));
        assertThat(revisions(settings)
                        .texts(new RevisionId("V1"))
                        .orElseThrow()
                        .upgrade()
                        .text())
                .isEqualTo("CREATE INDEX ix_t ON t (a);\n");
    }

    private void source(String name, String body) throws IOException {
        Files.writeString(root.resolve(name + ".java"), """
                import static dev.stemma.operations.Types.*;

                import dev.stemma.operations.JavaRevision;
                import dev.stemma.operations.Operations;
                import dev.stemma.operations.RevisionInfo;

                @RevisionInfo(id = "%s")
                public class %s implements JavaRevision {
                    public void upgrade(Operations op) throws Exception {
                %s
                    }
                }
                """.formatted(name, name, body.stripTrailing()));
    }

    private RevisionFiles files() {
        return RevisionDirectory.read(List.of(root));
    }

    private JavaRevisions revisions(JavaSettings settings) {
        return new JavaRevisions(files(), new PostgresRenderer(), settings);
    }

    private RevisionTexts texts(String id) {
        return revisions(JavaSettings.DEFAULT).texts(new RevisionId(id)).orElseThrow();
    }

    private static List<Problem> problems(ThrowingCallable call) {
        var stop = new StemmaException[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(StemmaException.class, thrown -> stop[0] = thrown);
        return stop[0].problems();
    }

    private String shown(Problem problem) {
        StringBuilder text = new StringBuilder("error[" + problem.code() + "]: " + problem.summary() + "\n");
        problem.excerpt()
                .ifPresent(excerpt -> text.append("  --> ")
                        .append(excerpt.location())
                        .append(' ')
                        .append(excerpt.line().strip())
                        .append("\n      ")
                        .append(excerpt.remark())
                        .append('\n'));
        problem.details().forEach(detail -> text.append("  ").append(detail).append('\n'));
        problem.hint().ifPresent(hint -> text.append("  hint: ").append(hint).append('\n'));
        return text.toString().replace(root + "/", "");
    }
}
