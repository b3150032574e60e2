package dev.stemma.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTextTest {
    @Test
    void lineBreaksInNamesEndNoComment() {
        Statement statement = new Statement(
                "DROP TABLE \"a\nb\"",
                ObjectId.inSchema(Kind.TABLE, "public", "a\nb"),
                "drop table a\nb",
                Statement.Mode.IN_TRANSACTION,
                List.of(Hazards.deletesData("the rows of a\r\nb are lost")));
        assertThat(PlanText.of(new Plan(List.of(statement), List.of("a\nb may be c"))))
                .isEqualTo("""
                        -- a b may be c

                        -- drop table a b
                        -- hazard: deletes-data: the rows of a b are lost
                        DROP TABLE "a
                        b";
                        """);
    }
}
