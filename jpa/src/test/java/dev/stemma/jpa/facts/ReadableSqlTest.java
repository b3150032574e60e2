package dev.stemma.jpa.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the server prints of one condition, first and once it has read its own print, is written in one way.
class ReadableSqlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            (s)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]) | s in ('a', 'b')
            (s)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]) | s in ('a', 'b')
            s = ANY (ARRAY['a'::text, 'it''s (b)'::text]) | s in ('a', 'it''s (b)')
            n = ANY (ARRAY[1, '-2'::integer]) | n in (1, '-2')
            mood = ANY (ARRAY['ok'::public.mood, 'bad'::public.mood]) | mood in ('ok', 'bad')
            ("S s")::text = ANY (ARRAY[('a'::character varying)::text]) AND n > 0 | "S s" in ('a') AND n > 0
            (s = ANY (ARRAY['a'::text, 'b'::text])) | (s in ('a', 'b'))
            ((s)::text = ANY ((ARRAY['a'::character varying])::text[])) OR (n = 1) | (s in ('a')) OR (n = 1)
            s = ANY (ARRAY[upper('a'::text)]) | s = ANY (ARRAY[upper('a'::text)])
            """)
    void bothPrintsAreOne(String printed, String readable) {
        assertThat(ReadableSql.of(printed)).isEqualTo(readable);
    }
}
