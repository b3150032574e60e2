package dev.stemma.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.problem.Problem;
import dev.stemma.revision.TransactionMode;
import dev.stemma.run.Segments.Cuts;
import dev.stemma.sql.Script;
import dev.stemma.sql.ScriptPart;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SegmentsTest {
    @Test
    void oneTransaction() {
        assertThat(cut("create table a (i int); insert into a values (1);")).isEqualTo("""
                0-2 transaction: create table a (i int) | insert into a values (1)
                """);
    }

    @Test
    void nothingIsASegmentToo() {
        assertThat(cut("-- nothing to do\n")).isEqualTo("0-0 transaction: \n");
    }

    @Test
    void whatTheServerRefusesInATransactionStandsAlone() {
        assertThat(cut("select 1; create index concurrently i on a (i); select 2; select 3; vacuum"))
                .isEqualTo("""
                0-1 transaction: select 1
                1-2 outside: create index concurrently i on a (i)
                2-4 transaction: select 2 | select 3
                4-5 outside: vacuum
                """);
    }

    @Test
    void markersCommit() {
        assertThat(cut("select 1;\n-- stemma: commit\nselect 2;\n--stemma: commit\n"))
                .isEqualTo("""
                0-1 transaction: select 1
                1-2 transaction: select 2
                """);
    }

    @Test
    void theScriptsOwnTransactions() {
        assertThat(cut("begin; select 1; commit;")).isEqualTo("0-3 transaction begin: select 1\n");
        assertThat(
                        cut(
                                "start transaction isolation level serializable; select 1; end; vacuum; begin; commit; select 2"))
                .isEqualTo("""
                        0-3 transaction start transaction isolation level serializable: select 1
                        3-4 outside: vacuum
                        4-6 transaction begin:\s
                        6-7 transaction: select 2
                        """);
    }

    @Test
    void withoutTransactions() {
        Script script = Script.parse("a.sql", "select 1; select 2; begin; select 3; select 4; commit;");
        assertThat(shown(Segments.of(script, TransactionMode.NONE, Cuts.NONE))).isEqualTo("""
                0-1 transaction: select 1
                1-2 transaction: select 2
                2-6 transaction begin: select 3 | select 4
                """);
    }

    @Test
    void whatTheServerHasTold() {
        Script script = Script.parse("a.sql", "alter type t add value 'x'; select 1; call p(); select 2;");
        assertThat(shown(Segments.of(script, TransactionMode.EACH, new Cuts(Set.of(2), Set.of(0)))))
                .isEqualTo("""
                0-1 transaction: alter type t add value 'x'
                1-2 transaction: select 1
                2-3 outside: call p()
                3-4 transaction: select 2
                """);
    }

    @Test
    void linesOfADumpThatProtectPsqlArePassedOver() {
        assertThat(cut("\\restrict abc\nselect 1;\n\\unrestrict abc\n")).isEqualTo("0-3 transaction: select 1\n");
        assertThat(problems("\\set ON_ERROR_STOP on\n\\echo hello\n\\timing\nselect 1;\n"))
                .isEmpty();
    }

    @Test
    void strangeControlIsRefusedWithItsPlace() {
        assertThat(problems("select 1; rollback;"))
                .containsExactly("a.sql:1:11 a revision that undoes itself does nothing");
        assertThat(problems("commit;")).containsExactly("a.sql:1:1 no BEGIN stands before it");
        assertThat(problems("begin; begin; commit;")).containsExactly("a.sql:1:8 a transaction is open already");
        assertThat(problems("begin; select 1;")).containsExactly("a.sql:1:1 it is never committed");
        assertThat(problems("begin; vacuum; commit"))
                .containsExactly("a.sql:1:8 it cannot run in a transaction: move it out of BEGIN and COMMIT");
        assertThat(problems("begin; commit and chain; commit"))
                .containsExactly("a.sql:1:8 write COMMIT and BEGIN instead");
        assertThat(problems("prepare transaction 'x'"))
                .containsExactly("a.sql:1:1 a revision cannot be left to others to commit");
        assertThat(problems("\\i b.sql\n\\restrict x\n")).containsExactly("a.sql:1:1 psql is not at work here");
    }

    private static String cut(String text) {
        return shown(Segments.of(Script.parse("a.sql", text), TransactionMode.EACH, Cuts.NONE));
    }

    private static String shown(List<Segment> segments) {
        return segments.stream().map(SegmentsTest::line).collect(Collectors.joining());
    }

    private static String line(Segment segment) {
        String kind = segment.kind() == Segment.Kind.OUTSIDE ? "outside" : "transaction";
        String begin = segment.begin() == null ? "" : " " + segment.begin();
        return segment.from() + "-" + segment.to() + " " + kind + begin + ": "
                + segment.parts().stream().map(ScriptPart::text).collect(Collectors.joining(" | ")) + "\n";
    }

    private static List<String> problems(String text) {
        return Segments.problems(Script.parse("a.sql", text)).stream()
                .map(Problem::excerpt)
                .map(excerpt -> excerpt.orElseThrow().location() + " "
                        + excerpt.orElseThrow().remark())
                .toList();
    }
}
