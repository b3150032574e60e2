package dev.stemma.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.diff.RenameHint;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenameHintsTest {
    @Test
    void speaksOfWhatStandsBeforeItOnTheLineOrElseComesNext() {
        List<RenameHint> hints = RenameHints.in("people.sql", """
                create type mood as enum (
                    'unhappy', -- stemma: renamed from mood.sad
                    'ok'
                );
                create table people ( -- stemma: renamed from users
                    id integer,
                    -- stemma: renamed from users.fullname
                    "Display Name" text not null,
                    constraint named check (id > 0) -- stemma: renamed from users.positive
                );
                -- stemma: renamed from old_index
                create unique index if not exists people_name on people (id);
                alter table app.teams add column title text; -- stemma: renamed from app.teams.name
                """);

        assertThat(hints)
                .extracting(RenameHint::from, RenameHint::to, RenameHint::where)
                .containsExactly(
                        tuple("mood.sad", "mood.unhappy", "people.sql:2:16"),
                        tuple("users", "people", "people.sql:5:23"),
                        tuple("users.fullname", "people.Display Name", "people.sql:7:5"),
                        tuple("users.positive", "people.named", "people.sql:9:37"),
                        tuple("old_index", "people_name", "people.sql:11:1"),
                        tuple("app.teams.name", "app.teams.title", "people.sql:13:46"));
    }

    @Test
    void speaksOfTheElementThatStandsBeforeIt() {
        List<RenameHint> hints = RenameHints.in("a.sql", """
                create table t (a int, price numeric(8, 2), -- stemma: renamed from t.cost
                    note text
                        not null, -- stemma: renamed from t.remark
                    check (a > 0)); -- stemma: renamed from s
                create type mood as enum ('sad', 'glad'); -- stemma: renamed from state
                """);

        assertThat(hints)
                .extracting(RenameHint::from, RenameHint::to)
                .containsExactly(
                        tuple("t.cost", "t.price"),
                        tuple("t.remark", "t.note"),
                        tuple("s", "t"),
                        tuple("state", "mood"));
    }

    @Test
    void takesNamesAsTheServerDoes() {
        List<RenameHint> hints = RenameHints.in("a.sql", """
                create table ÄPFEL ( -- stemma: renamed from "old ""and"" odd"
                    "a ""b"" c" int, -- stemma: renamed from ÄPFEL."x ""y"" z"
                );
                """);

        assertThat(hints)
                .extracting(RenameHint::from, RenameHint::to)
                .containsExactly(tuple("old \"and\" odd", "Äpfel"), tuple("ÄPFEL.x \"y\" z", "Äpfel.a \"b\" c"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table t (id int); -- stemma: rename from x",
                "create table t (id int); -- Stemma: renamed from x",
                "create table t (id int); -- stemma renamed from x",
                "create table t (id int); -- stemma: renamed from",
                "-- stemma: renamed from x\ncomment on table t is ''"
            })
    void doesNotPassOverWhatIsNoHint(String text) {
        assertThatThrownBy(() -> RenameHints.in("a.sql", text))
                .isInstanceOfSatisfying(
                        StemmaException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code)
                                .containsExactly("unclear-rename"));
    }

    private static org.assertj.core.groups.Tuple tuple(String... values) {
        return org.assertj.core.api.Assertions.tuple((Object[]) values);
    }

    @Test
    void otherCommentsAreNoHints() {
        assertThat(RenameHints.in("a.sql", "create table t (id int); -- renamed from x"))
                .isEmpty();
    }
}
