package dev.stemma.operations;

import static dev.stemma.operations.Calls.down;
import static dev.stemma.operations.Types.bigint;
import static dev.stemma.operations.Types.integer;
import static dev.stemma.operations.Types.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.problem.StemmaException;
import org.junit.jupiter.api.Test;

class DerivationTest {
    @Test
    void undoesTheLastFirst() {
        assertThat(down(op -> {
                    op.createEnum("mood", "sad", "happy");
                    op.addColumn("users", "mood", Types.of("mood"));
                    op.createIndex("users", "mood").concurrently();
                    op.renameTable("app.users", "people");
                }))
                .isEqualTo("""
                ALTER TABLE app.people RENAME TO users;
                DROP INDEX CONCURRENTLY users_mood_idx;
                ALTER TABLE users DROP COLUMN mood;
                DROP TYPE mood;
                """);
    }

    @Test
    void whatBelongsToANewTableGoesWithIt() {
        assertThat(down(op -> {
                    op.createTable("roles").column("id", bigint().primaryKey()).column("name", text());
                    op.createIndex("roles", "name");
                    op.bulkInsert("roles", "id", "name").row(1, "reader");
                    op.enableRowSecurity("roles");
                    op.grant("SELECT").onTable("roles").to("app");
                    op.commentOnTable("roles", "who may do what");
                    op.addForeignKey("users", "role_id").references("roles", "id");
                }))
                .isEqualTo("""
                ALTER TABLE users DROP CONSTRAINT users_role_id_fkey;
                DROP TABLE roles;
                """);
    }

    @Test
    void whatWasThereBeforeComesBackWhereItsAuthorSaysSo() {
        assertThat(down(op -> {
                    op.alterColumn("users", "age")
                            .type(bigint())
                            .wasType(integer())
                            .defaultTo(0)
                            .wasNoDefault();
                    op.execute("UPDATE users SET age = 0").needsNoUndo();
                    op.execute("CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING")
                            .undoneBy("DROP RULE r ON t");
                    op.reversible(up -> up.dropTable("old"), back -> back.createTable("old"));
                }))
                .isEqualTo("""
                CREATE TABLE old ();
                DROP RULE r ON t;
                ALTER TABLE users ALTER COLUMN age TYPE integer USING age::integer, ALTER COLUMN age DROP DEFAULT;
                """);
    }

    @Test
    void refusesAllThatHasNoOppositeByName() {
        assertThatThrownBy(() -> down(op -> {
                    op.addColumn("users", "age", integer());
                    op.dropTable("app.orders");
                    op.addEnumValue("mood", "fine");
                    op.execute("DELETE FROM log");
                    op.createTable("maybe").ifNotExists();
                    op.bulkInsert("countries", "code").row("DE");
                    op.alterColumn("users", "name").type(text());
                    op.createOrReplaceView("adults", "SELECT 1");
                    op.revoke("SELECT").onTable("notes").from("app").cascade();
                    op.batch("users", users -> {
                        users.addColumn("height", integer());
                        users.dropColumn("age");
                    });
                }))
                .isInstanceOfSatisfying(
                        StemmaException.class,
                        stop -> assertThat(stop.problems().getFirst().details())
                                .containsExactly(
                                        "at V1.java: 'dropTable app.orders' has no opposite by rule",
                                        "at V1.java: 'addEnumValue mood' has no opposite by rule",
                                        "at V1.java: 'execute 'DELETE FROM log'' has no opposite by rule",
                                        "at V1.java: 'createTable maybe' has no opposite by rule",
                                        "at V1.java: 'bulkInsert into countries' has no opposite by rule",
                                        "at V1.java: 'alterColumn name of users' has no opposite by rule",
                                        "at V1.java: 'createView adults' has no opposite by rule",
                                        "at V1.java: 'revoke SELECT on notes cascade' has no opposite by rule",
                                        "at V1.java: 'dropColumn age of users' in the batch has no opposite by rule"));
    }
}
