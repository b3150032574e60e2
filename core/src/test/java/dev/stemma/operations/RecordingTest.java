package dev.stemma.operations;

import static dev.stemma.operations.Calls.up;
import static dev.stemma.operations.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RecordingTest {
    @Test
    void parametersBecomeLiterals() {
        assertThat(up(op -> op.execute(
                        "INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        1,
                        -2.5,
                        "it's a \\ back",
                        null,
                        true,
                        LocalDate.of(2026, 9, 1),
                        List.of("a", "b\"c"),
                        new byte[] {1, 15})))
                .isEqualTo("INSERT INTO t VALUES (1, (-2.5), E'it''s a \\\\ back', NULL, true, '2026-09-01',"
                        + " E'{\"a\",\"b\\\\\"c\"}', E'\\\\x010f');\n");
        assertThat(up(op -> op.execute("SELECT ?, ?, ?", Instant.EPOCH, new UUID(0, 1), Arrays.asList(1, null))))
                .isEqualTo("SELECT '1970-01-01T00:00:00Z', '00000000-0000-0000-0000-000000000001', '{1,NULL}';\n");
    }

    @Test
    void questionMarksThatAreNoParameters() {
        assertThat(up(op -> op.execute("SELECT '?', a ?? ?, \"?\" /* ? */ FROM t -- ?", "k")))
                .isEqualTo("SELECT '?', a ? 'k', \"?\" /* ? */ FROM t; -- ?\n");
        assertThat(up(op -> op.execute("SELECT a ? 'k'"))).isEqualTo("SELECT a ? 'k';\n");
        assertThat(problem(() -> up(op -> op.execute("SELECT ?, ?", 1))).details())
                .containsExactly("at V1.java: there are 2 question marks for 1 values");
    }

    @Test
    void scriptsStayAsTheyAre() {
        String copy = "CREATE TABLE t (a int);\nCOPY t FROM stdin;\n1\n\\.\n";
        assertThat(up(op -> op.executeScript(copy))).isEqualTo(copy);
        assertThat(up(op -> op.executeScript("SELECT 1; SELECT 2 -- no end")))
                .isEqualTo("SELECT 1; SELECT 2; -- no end\n");
    }

    @Test
    void whatHasNoLiteralNeedsADatabase() {
        Problem problem = problem(() -> up(op -> op.execute("SELECT ?", Locale.ROOT)));
        assertThat(problem.code()).isEqualTo("needs-connection");
        assertThat(problem.details()).containsExactly("at V1.java: there is no literal for a java.util.Locale");
    }

    @Test
    void theConnectionIsOnlyThereOnADatabase() {
        assertThat(problem(() -> up(op -> op.connection().close())).code()).isEqualTo("needs-connection");
        assertThat(problem(() -> up(op -> {
                            try {
                                op.connection();
                            } catch (RuntimeException swallowed) {
                                op.dropTable("t");
                            }
                        }))
                        .code())
                .isEqualTo("needs-connection");
    }

    @Test
    void aCallIsCompleteWhenTheNextBegins() {
        assertThat(up(op -> {
                    IndexSpec index = op.createIndex("users", "email");
                    index.unique();
                    op.dropTable("a");
                    op.dropTable("b").cascade();
                }))
                .isEqualTo("""
                CREATE UNIQUE INDEX users_email_idx ON users (email);
                DROP TABLE a;
                DROP TABLE b CASCADE;
                """);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThat(problem(() -> up(op -> op.alterColumn("t", "c"))).details())
                .containsExactly("at V1.java: say what changes: alterColumn(\"t\", \"c\").notNull(), for example");
        assertThat(problem(() -> up(op -> op.bulkInsert("t", "a", "b").row(1))).details())
                .containsExactly("at V1.java: row 1 has 1 values, but there are 2 columns");
        assertThat(problem(() -> up(
                                op -> op.addColumn("t", "c", integer().notNull().notNull())))
                        .details())
                .containsExactly("at V1.java: a column has one NotNull, not two");
        assertThat(problem(() -> up(op -> {
                            throw new IllegalStateException("no way");
                        }))
                        .details())
                .containsExactly("at V1.java: IllegalStateException: no way");
    }

    @Test
    void quotesNamesOnlyWhereNeeded() {
        assertThat(up(op -> op.renameColumn("App.Users", "order", "Order \"by\"")))
                .isEqualTo("ALTER TABLE \"App\".\"Users\" RENAME COLUMN \"order\" TO \"Order \"\"by\"\"\";\n");
        assertThat(up(op -> op.dropTable("\"a.b\".c"))).isEqualTo("DROP TABLE \"a.b\".c;\n");
    }

    private static Problem problem(ThrowingCallable call) {
        var stop = new StemmaException[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(StemmaException.class, thrown -> stop[0] = thrown);
        return stop[0].problems().getFirst();
    }
}
