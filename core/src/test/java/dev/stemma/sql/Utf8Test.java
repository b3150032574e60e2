package dev.stemma.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(Utf8.text("\uFEFFselect 'ä\uFFFD';".getBytes(StandardCharsets.UTF_8)))
                .contains("select 'ä\uFFFD';");
        assertThat(Utf8.text(new byte[0])).contains("");
    }

    @Test
    void whatIsNoTextIsNamedWithItsLine() {
        assertThat(complaint("one\ntwo ä\n", StandardCharsets.ISO_8859_1)).isEqualTo("line 2 is not written in UTF-8");
        assertThat(complaint("select 1;", StandardCharsets.UTF_16)).isEqualTo("it is written in UTF-16");
        assertThat(complaint("one\n\ntwo\0", StandardCharsets.UTF_8))
                .isEqualTo("line 3 holds a character with the number zero");
    }

    private static String complaint(String text, Charset charset) {
        byte[] bytes = text.getBytes(charset);
        assertThat(Utf8.text(bytes)).isEmpty();
        return Utf8.complaint(bytes);
    }
}
