package dev.stemma.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', textBlock = """
                    users          , users
                    _x1            , _x1
                    Users          , "Users"
                    straße         , "straße"
                    1st            , "1st"
                    a$b            , "a$b"
                    two words      , "two words"
                    say "hi"       , "say ""hi""\"
                    a.b            , "a.b"
                    ~~             , ""
                    user           , "user"
                    order          , "order"
                    between        , "between"
                    concurrently   , "concurrently"
                    # a keyword only since 16, and only since 17
                    system_user    , "system_user"
                    json_table     , "json_table"
                    # unreserved in every version
                    name           , name
                    value          , value
                    index          , index
                    """)
    void quotesOnlyWhereNeeded(String name, String quoted) {
        assertThat(Identifiers.quote(name)).isEqualTo(quoted);
    }

    @Test
    void qualifiedNameIsQuotedPartByPart() {
        assertThat(Identifiers.qualified("public", "order")).isEqualTo("public.\"order\"");
        assertThat(Identifiers.qualified("My App", "users")).isEqualTo("\"My App\".users");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', textBlock = """
                    plain      , 'plain'
                    ~~         , ''
                    it's       , 'it''s'
                    a\\b       , E'a\\\\b'
                    \\'        , E'\\\\'''
                    "x"        , '"x"'
                    """)
    void literalTakesTheEscapeFormOnlyForBackslashes(String text, String quoted) {
        assertThat(Literals.quote(text)).isEqualTo(quoted);
    }
}
