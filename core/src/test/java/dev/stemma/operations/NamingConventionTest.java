package dev.stemma.operations;

import static dev.stemma.operations.Calls.alembic;
import static dev.stemma.operations.Calls.up;
import static dev.stemma.operations.Types.bigint;
import static dev.stemma.operations.Types.integer;
import static dev.stemma.operations.Types.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.problem.StemmaException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamingConventionTest {
    @Test
    void namesLikePostgresWhereNothingIsConfigured() {
        assertThat(up(op -> op.createTable("app.orders")
                        .column("id", bigint().primaryKey())
                        .column("user_id", bigint().references("app.users", "id"))
                        .column("number", integer().unique().check("number > 0"))
                        .check("id > 0")
                        .check("id < 10")
                        .unique("user_id", "number")))
                .isEqualTo("""
                        CREATE TABLE app.orders (
                            id bigint,
                            user_id bigint,
                            number integer,
                            CONSTRAINT orders_pkey PRIMARY KEY (id),
                            CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES app.users (id),
                            CONSTRAINT orders_number_key UNIQUE (number),
                            CONSTRAINT orders_number_check CHECK (number > 0),
                            CONSTRAINT orders_check CHECK (id > 0),
                            CONSTRAINT orders_check1 CHECK (id < 10),
                            CONSTRAINT orders_user_id_number_key UNIQUE (user_id, number)
                        );
                        """);
        assertThat(up(op -> op.createIndex("orders", "user_id").expression("lower(number)")))
                .isEqualTo("CREATE INDEX orders_user_id_expr_idx ON orders (user_id, (lower(number)));\n");
    }

    @Test
    void namesByTheTemplatesOfTheProject() {
        assertThat(up(
                        alembic(),
                        op -> op.createTable("orders")
                                .column("id", bigint().primaryKey())
                                .column("user_id", bigint().references("users", "id"))
                                .column("number", integer().unique().check("positive", "number > 0"))))
                .isEqualTo("""
                        CREATE TABLE orders (
                            id bigint,
                            user_id bigint,
                            number integer,
                            CONSTRAINT pk_orders PRIMARY KEY (id),
                            CONSTRAINT fk_orders_user_id_users FOREIGN KEY (user_id) REFERENCES users (id),
                            CONSTRAINT uq_orders_number UNIQUE (number),
                            CONSTRAINT ck_orders_positive CHECK (number > 0)
                        );
                        """);
        assertThat(up(alembic(), op -> op.createIndex("app.orders", "user_id")))
                .isEqualTo("CREATE INDEX ix_app_orders_user_id ON app.orders (user_id);\n");
        assertThat(up(alembic(), op -> op.addUnique("orders", "number").named("one_number")))
                .isEqualTo("ALTER TABLE orders ADD CONSTRAINT one_number UNIQUE (number);\n");
    }

    @Test
    void refusesWhereTheTemplateNeedsAName() {
        assertThatThrownBy(() -> up(alembic(), op -> op.addCheck("orders", "number > 0")))
                .isInstanceOfSatisfying(
                        StemmaException.class,
                        stop -> assertThat(stop.problems().getFirst().details())
                                .containsExactly("at V1.java: a name must be given: the template for 'ck' asks for"
                                        + " %(constraint_name)s, which is not known here"));
    }

    @Test
    void joinsAllColumnsWithOrWithoutALine() {
        NamingConvention names =
                NamingConvention.of(Map.of("uq", "u_%(column_0_N_name)s", "ix", "i_%(column_0N_name)s"));
        assertThat(up(names, op -> op.addUnique("t", "a", "b"))).contains(" u_a_b ");
        assertThat(up(names, op -> op.createIndex("t", "a", "b"))).contains(" i_ab ");
    }

    @Test
    void cutsNamesThatAreTooLongAndKeepsThemApart() {
        String column = "a_column_with_a_name_that_is_longer_than_most";
        String one = up(op -> op.createIndex("a_table_with_a_long_name", column));
        String other = up(op -> op.createIndex("a_table_with_a_long_name", column + "x"));
        assertThat(one)
                .startsWith("CREATE INDEX a_table_with_a_long_name_a_column_with_a_name_that_is_l_")
                .isNotEqualTo(other);
        assertThat(one.split(" ")[2]).hasSize(60);
    }

    @Test
    void knowsItsTokensAndKinds() {
        assertThatThrownBy(() -> NamingConvention.of(Map.of("ix", "ix_%(tabel_name)s")))
                .hasMessage("'%(tabel_name)s' is no token of a name");
        assertThatThrownBy(() -> NamingConvention.of(Map.of("idx", "x")))
                .hasMessage("'idx' is no kind of name: there are ck, ex, fk, ix, pk and uq");
    }

    @Test
    void namesInAnAddedColumn() {
        assertThat(up(op -> op.addColumn("users", "team_id", bigint().references("teams", "id"))))
                .isEqualTo("ALTER TABLE users ADD COLUMN team_id bigint CONSTRAINT users_team_id_fkey"
                        + " REFERENCES teams (id);\n");
        assertThat(up(op -> op.createTable("t").column("a", text()).primaryKey(List.of("a"), key -> key.named("k"))))
                .contains("CONSTRAINT k PRIMARY KEY (a)");
    }
}
