package dev.stemma.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.diff.RenameHint;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    private static org.assertj.core.groups.Tuple tuple(String... values) {
        return org.assertj.core.api.Assertions.tuple((Object[]) values);
    }

    @Test
    void otherCommentsAreNoHints() {
        assertThat(RenameHints.in("a.sql", "create table t (id int); -- renamed from x"))
                .isEmpty();
    }
}
