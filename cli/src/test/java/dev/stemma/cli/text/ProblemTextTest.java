package dev.stemma.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Location;
import dev.stemma.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The form of style.md §6, and what happens to it in narrow places.
class ProblemTextTest {
    private static final String LINE = "ALTER TABLE invoice ADD COLUMN total mony NOT NULL;";

    private static final Problem FAILED = new Sample(
            "revision 4f1c9a20 stopped at statement 2 of 3",
            new Excerpt(
                    new Location("revisions/4f1c9a20_add_invoice.sql", 7, 38),
                    LINE,
                    4,
                    "type \"mony\" does not exist (42704)"),
            List.of("nothing of this revision was kept; the database stands at 9d77be01"),
            "correct the type, then run 'upgrade' again");

    @Test
    void aProblemSaysWhatWhereWhyAndWhatNext() {
        assertThat(new ProblemText(Style.PLAIN, 0, new Places(Path.of("/project"))).of(FAILED))
                .isEqualTo("""
                error[statement-failed]: revision 4f1c9a20 stopped at statement 2 of 3
                  --> revisions/4f1c9a20_add_invoice.sql:7:38
                  7 | ALTER TABLE invoice ADD COLUMN total mony NOT NULL;
                    |                                      ^^^^ type "mony" does not exist (42704)
                  nothing of this revision was kept; the database stands at 9d77be01
                  hint: correct the type, then run 'upgrade' again
                """);
    }

    @Test
    void aTerminalMarksThePartsWithColour() {
        assertThat(new ProblemText(Style.COLOURED, 0, new Places(Path.of("/project")))
                        .of(FAILED)
                        .replace("\u001b", "␛"))
                .isEqualTo("""
                ␛[1;31merror[statement-failed]:␛[0m␛[1m revision 4f1c9a20 stopped at statement 2 of 3␛[0m
                  ␛[34m--> ␛[0mrevisions/4f1c9a20_add_invoice.sql:7:38
                  ␛[34m7 |␛[0m ALTER TABLE invoice ADD COLUMN total mony NOT NULL;
                  ␛[34m  |␛[0m                                      ␛[1;31m^^^^␛[0m ␛[1;31mtype "mony" does not exist (42704)␛[0m
                  nothing of this revision was kept; the database stands at 9d77be01
                  ␛[36mhint:␛[0m correct the type, then run 'upgrade' again
                """);
    }

    @Test
    void aNarrowTerminalBreaksSentencesAtSpacesAndShowsThePartOfTheLineThatMatters() {
        String before = "-- " + "x".repeat(300) + " ";
        Problem problem = new Sample(
                "revision 4f1c9a20 stopped",
                new Excerpt(new Location("a.sql", 12, before.length() + 38), before + LINE, 4, "no such type"),
                List.of("nothing of this revision was kept; the database stands at 9d77be01"),
                "correct it");
        assertThat(new ProblemText(Style.PLAIN, 60, new Places(Path.of("/project"))).of(problem))
                .isEqualTo("""
                error[statement-failed]: revision 4f1c9a20 stopped
                  --> a.sql:12:342
                  12 | …nvoice ADD COLUMN total mony NOT NULL;
                     |                          ^^^^ no such type
                  nothing of this revision was kept; the database stands at
                  9d77be01
                  hint: correct it
                """);
    }

    @Test
    void theMarkStandsUnderItsWordBehindTabsAndWideLetters() {
        Problem problem = new Sample(
                "stopped",
                new Excerpt(new Location("a.sql", 1, 12), "\t'日本' as x, frm t", 3, "syntax error"),
                List.of(),
                "look");
        assertThat(new ProblemText(Style.PLAIN, 0, new Places(Path.of("/project"))).of(problem))
                .isEqualTo("""
                error[statement-failed]: stopped
                  --> a.sql:1:12
                  1 |     '日本' as x, frm t
                    |                 ^^^ syntax error
                  hint: look
                """);
    }

    @Test
    void picturesAndAccentsCountAsTheServerAndTheTerminalCountThem() {
        String line = "select '😀😀', 'e\u0301', frm";
        assertThat(shown(line, line.codePointCount(0, line.indexOf("frm")) + 1, 3, 0))
                .isEqualTo("""
                error[statement-failed]: stopped
                  --> a.sql:1:%d
                  1 | %s
                    |                     ^^^ syntax error
                  hint: look
                """.formatted(line.codePointCount(0, line.indexOf("frm")) + 1, line));
    }

    @Test
    void aNarrowTerminalNeverCutsAPictureInHalf() {
        String line = "😀".repeat(100) + " frm " + "日".repeat(100);
        assertThat(shown(line, 102, 3, 60)).isEqualTo("""
                error[statement-failed]: stopped
                  --> a.sql:1:102
                  1 | …%s frm %s…
                    | %s^^^ syntax error
                  hint: look
                """.formatted("😀".repeat(11), "日".repeat(10), " ".repeat(24)));
    }

    private static String shown(String line, int column, int length, int width) {
        Problem problem = new Sample(
                "stopped",
                new Excerpt(new Location("a.sql", 1, column), line, length, "syntax error"),
                List.of(),
                "look");
        return new ProblemText(Style.PLAIN, width, new Places(Path.of("/project"))).of(problem);
    }

    @Test
    void noPasswordGetsThrough() {
        Problem problem = new Sample(
                "cannot reach postgresql://app:s3cr3t@db/boards",
                new Excerpt(new Location("x", 1, 1), "", 1, ""),
                List.of("tried jdbc:postgresql://db/boards?user=app&password=s3cr3t&ssl=true"),
                "look");
        assertThat(new ProblemText(Style.PLAIN, 0, new Places(Path.of("/project"))).of(problem))
                .contains("postgresql://app:***@db/boards", "user=app&password=***&ssl=true")
                .doesNotContain("s3cr3t");
    }

    private record Sample(String summary, Excerpt at, List<String> details, String next) implements Problem {
        @Override
        public String code() {
            return "statement-failed";
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return Optional.of(at);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(next);
        }
    }
}
