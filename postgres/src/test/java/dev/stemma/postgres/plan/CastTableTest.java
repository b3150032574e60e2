package dev.stemma.postgres.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The table of casts is the server's own.
class CastTableTest {
    static Stream<Postgres> servers() {
        return Stream.of(Postgres.oldest(), Postgres.newest());
    }

    @ParameterizedTest
    @MethodSource("servers")
    void knowsTheCastsOfTheServer(Postgres server) {
        try (TestDatabase database = server.database()) {
            assertThat(CastTable.lines(server.major())).containsExactlyInAnyOrderElementsOf(database.rows("""
                    select format_type(castsource, null) || ' > ' || format_type(casttarget, null)
                           || case when castcontext = 'e' then ' explicitly' else '' end
                      from pg_cast
                     where castsource <> casttarget and oid < 16384
                    """));
        }
    }
}
