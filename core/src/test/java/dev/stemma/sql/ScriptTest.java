package dev.stemma.sql;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.stemma.problem.Problem;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptTest {
    static Stream<Arguments> scripts() {
        return Stream.of(
                cut("select 1; select 2", "[select 1] [select 2]"),
                cut(";; select 1 ; ;", "[select 1]"),
                cut("", ""),
                cut(" -- nothing\n/* at all */ ", ""),
                cut("select 1 -- one\n;select 2 -- two", "[select 1] [select 2]"),
                cut("\uFEFFselect 1;\r\nselect\r\n2;\r\n", "[select 1] [select\r\n2]"),
                // semicolons that end nothing
                cut("select $a$;$a$; x", "[select $a$;$a$] [x]"),
                cut("select ';', \";\", E'\\';', 'a\\'; x", "[select ';', \";\", E'\\';', 'a\\'] [x]"),
                cut("create table \"a;b\" (); x", "[create table \"a;b\" ()] [x]"),
                cut("select 1 /* ; /* ; */ ; */ + 1; x", "[select 1 /* ; /* ; */ ; */ + 1] [x]"),
                cut(
                        "create rule r as on insert to t do (select 1; select 2); x",
                        "[create rule r as on insert to t do (select 1; select 2)] [x]"),
                cut(
                        "create function f() begin atomic select 1; end; x",
                        "[create function f() begin atomic select 1; end] [x]"),
                cut(
                        "create function f() begin atomic select case when true then 1 end; end; x",
                        "[create function f() begin atomic select case when true then 1 end; end] [x]"),
                cut(
                        "CREATE OR REPLACE PROCEDURE f() BEGIN ATOMIC select (case when true then 1 end); END; x",
                        "[CREATE OR REPLACE PROCEDURE f() BEGIN ATOMIC select (case when true then 1 end); END] [x]"),
                cut(
                        "create function f() begin atomic select 1 as end, t.end from t; end; x",
                        "[create function f() begin atomic select 1 as end, t.end from t; end] [x]"),
                // SQLite's triggers have statements in them
                cut(
                        "create trigger t after insert on a begin delete from b; update b set x = case when y then 1 end; end; x",
                        "[create trigger t after insert on a begin delete from b; update b set x = case when y then 1 end; end]"
                                + " [x]"),
                cut(
                        "CREATE TEMP TRIGGER IF NOT EXISTS t UPDATE OF a ON b WHEN (new.a) BEGIN SELECT 1; END; x",
                        "[CREATE TEMP TRIGGER IF NOT EXISTS t UPDATE OF a ON b WHEN (new.a) BEGIN SELECT 1; END] [x]"),
                cut(
                        "create trigger begin after update of begin on begin execute function begin(); x",
                        "[create trigger begin after update of begin on begin execute function begin()] [x]"),
                // words that begin nothing
                cut("begin; x; end; y", "[begin] [x] [end] [y]"),
                cut("create function begin() as 'x'; y", "[create function begin() as 'x'] [y]"),
                cut(
                        "create function f(\"begin\" int, \"atomic\" int) as 'x'; y",
                        "[create function f(\"begin\" int, \"atomic\" int) as 'x'] [y]"),
                cut("create view v as select begin atomic; x", "[create view v as select begin atomic] [x]"),
                cut("create table t (a int)); x", "[create table t (a int))] [x]"),
                // COPY
                cut(
                        "copy t from stdin;\na;b\t'c\n-- d\n\\.\nselect 1;",
                        "[copy t from stdin <a;b\t'c\n-- d\n>] [select 1]"),
                cut(
                        "COPY public.t (a, \"from\") FROM STDIN WITH (format csv); -- rows\r\n1,\"\\.\"\r\n\\.\r\nx",
                        "[COPY public.t (a, \"from\") FROM STDIN WITH (format csv) <1,\"\\.\"\r\n>] [x]"),
                cut(
                        "copy t from stdin;\n\\.\ncopy t from stdin;\n\\\\.\n\\.x\n\\.",
                        "[copy t from stdin <>] [copy t from stdin <\\\\.\n\\.x\n>]"),
                cut(
                        "copy t from 'stdin'; copy t to stdout; copy (select 1 from stdin) to 'x'; x",
                        "[copy t from 'stdin'] [copy t to stdout] [copy (select 1 from stdin) to 'x'] [x]"),
                // commands to psql
                cut("\\restrict abc\nselect 1;\n\\unrestrict abc\n", "{restrict abc} [select 1] {unrestrict abc}"),
                cut("\\set x 'it''s a\\'b' \"c d\"\n\\echo", "{set x|it's a'b|\"c|d\"} {echo}"),
                cut("\\echo a \\\\ select 1; \\echo b \\echo c", "{echo a} [select 1] {echo b} {echo c}"),
                cut("\\! ls; \\x 'a\nselect 1", "{! ls; \\x 'a} [select 1]"),
                cut("\\copy t from stdin csv\n1;2\n\\.\nx", "{copy t from stdin csv} [x]"),
                cut("\\copy t from 'stdin'\nx", "{copy t from 'stdin'} [x]"),
                cut("select 1 \\gset a_\nselect 2 \\g\n", "[select 1] {gset a_} [select 2] {g}"),
                // a command inside a statement never cuts it in two
                cut("delete from t\n\\echo x\nwhere id = 1; y", "[delete from t\n\\echo x\nwhere id = 1] [y]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scripts")
    void cutsAsPsqlDoes(String text, String parts) {
        Script script = Script.parse("a.sql", text);
        assertThat(script.parts().stream().map(ScriptTest::shown).collect(joining(" ")))
                .isEqualTo(parts);
        assertThat(script.problems()).isEmpty();
    }

    static Stream<Arguments> brokenScripts() {
        return Stream.of(
                broken("select 1;\n select 'a", "a string begins in a.sql:2:9 and never ends"),
                broken("select \"a", "a quoted name begins in a.sql:1:8 and never ends"),
                broken("do $x$ begin $y$", "a dollar-quoted text begins in a.sql:1:4 and never ends"),
                broken("/* /* */", "a comment begins in a.sql:1:1 and never ends"),
                broken("copy t from stdin;\n1\n\\.2\n", "the data of a COPY begins in a.sql:1:1 and never ends"),
                broken(
                        "copy t from stdin; select 1;\n\\.\n",
                        "the line of a COPY from stdin goes on behind its semicolon in a.sql:1:20"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenScripts")
    void reportsWhatMakesTheCutDoubtful(String text, String summary) {
        assertThat(Script.parse("a.sql", text).problems())
                .extracting(Problem::summary)
                .containsExactly(summary);
    }

    @Test
    void aDumpOfPgDumpIsCut() {
        Script script = Script.parse("dump.sql", """
                --
                -- PostgreSQL database dump
                --

                \\restrict h4XyNkq

                SET statement_timeout = 0;
                SELECT pg_catalog.set_config('search_path', '', false);

                --
                -- Name: note; Type: TABLE; Schema: public; Owner: -
                --

                CREATE TABLE public.note (
                    id integer NOT NULL,
                    body text DEFAULT ';'::text
                );


                --
                -- Data for Name: note; Type: TABLE DATA; Schema: public; Owner: -
                --

                COPY public.note (id, body) FROM stdin;
                1\tit's; "quoted" $$
                2\t-- no /* comment
                \\.


                \\unrestrict h4XyNkq

                """);
        assertThat(script.parts().stream().map(part -> part.location() + " " + shown(part)))
                .containsExactly(
                        "dump.sql:5:1 {restrict h4XyNkq}",
                        "dump.sql:7:1 [SET statement_timeout = 0]",
                        "dump.sql:8:1 [SELECT pg_catalog.set_config('search_path', '', false)]",
                        "dump.sql:14:1 [CREATE TABLE public.note (\n    id integer NOT NULL,\n    body text DEFAULT ';'::text\n)]",
                        "dump.sql:24:1 [COPY public.note (id, body) FROM stdin <1\tit's; \"quoted\" $$\n2\t-- no /* comment\n>]",
                        "dump.sql:30:1 {unrestrict h4XyNkq}");
        assertThat(script.parts().get(3).leadingComments())
                .extracting(Comment::content)
                .containsExactly("", "Name: note; Type: TABLE; Schema: public; Owner: -", "");
    }

    @Test
    void commentsBelongToTheStatementBehindThem() {
        Script script = Script.parse("a.sql", """
                -- the header
                /* a licence */
                -- id: 1

                -- about a
                create table a (); -- done with a
                /* about b */ create table b ( -- inside b
                );
                """);
        assertThat(script.header()).extracting(Comment::content).containsExactly("the header", "id: 1", "about a");
        assertThat(script.header())
                .extracting(comment -> comment.location().line())
                .containsExactly(1, 3, 5);
        assertThat(script.parts())
                .extracting(part -> part.leadingComments().stream()
                        .map(Comment::content)
                        .toList()
                        .toString())
                .containsExactly("[the header, a licence, id: 1, about a]", "[about b]");
    }

    @Test
    void aFileOfCommentsIsAllHeader() {
        assertThat(Script.parse("a.sql", "\uFEFF-- id: 1\r\n--parents: 2").header())
                .extracting(comment -> comment.location() + " " + comment.content())
                .containsExactly("a.sql:1:1 id: 1", "a.sql:2:1 parents: 2");
    }

    @Test
    void partsAndGapsTogetherAreTheText() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            String text = SqlNoise.text(random, 40);
            Script script = Script.parse("noise.sql", text);
            StringBuilder joined = new StringBuilder();
            for (ScriptPart part : script.parts()) {
                assertThat(part.start()).as("seed %d, text <%s>", seed, text).isGreaterThanOrEqualTo(joined.length());
                String gap = text.substring(joined.length(), part.start());
                assertThat(isGap(gap))
                        .as("seed %d, gap <%s> in <%s>", seed, gap, text)
                        .isTrue();
                joined.append(gap).append(exact(part, text));
                assertThat(part.location())
                        .as("seed %d", seed)
                        .isEqualTo(script.lines().location(part.start()));
            }
            joined.append(text.substring(joined.length()));
            assertThat(joined).as("seed %d", seed).hasToString(text);
        }
    }

    private static boolean isGap(String gap) {
        return Lexer.tokens(gap).stream()
                .allMatch(token -> !token.isSignificant()
                        || token.is(gap, ';')
                        || token.is(gap, '\\')
                        || token.text(gap).equals("\uFEFF"));
    }

    private static String exact(ScriptPart part, String text) {
        return switch (part) {
            case SqlStatement statement -> statement.text();
            case MetaCommand command -> command.text();
            case CopyBlock copy -> {
                String between = text.substring(copy.start() + copy.text().length(), copy.dataStart());
                String marker = text.substring(copy.dataStart() + copy.data().length(), copy.end());
                assertThat(marker).isIn("\\.", "");
                yield copy.text() + between + copy.data() + marker;
            }
        };
    }

    private static String shown(ScriptPart part) {
        return switch (part) {
            case SqlStatement statement -> "[" + statement.text() + "]";
            case CopyBlock copy -> "[" + copy.text() + " <" + copy.data() + ">]";
            case MetaCommand command ->
                "{" + (command.name() + " " + String.join("|", command.arguments())).strip() + "}";
        };
    }

    private static Arguments cut(String text, String parts) {
        return arguments(text, parts);
    }

    private static Arguments broken(String text, String summary) {
        return arguments(text, summary);
    }
}
