package dev.stemma.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarTest {
    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();

    @TempDir
    Path target;

    @Test
    void unpacksFilesFoldersAndLinks() throws IOException {
        entry("bin/", '5', "0000755", "", "");
        entry("bin/postgres", '0', "0000755", "", "program");
        entry("lib/libpq.so.5", '0', "0000644", "", "x".repeat(513));
        entry("lib/libpq.so", '2', "0000777", "libpq.so.5", "");

        unpack(archive.toByteArray());

        assertThat(target.resolve("bin/postgres")).isExecutable().hasContent("program");
        assertThat(Files.isExecutable(target.resolve("lib/libpq.so.5"))).isFalse();
        assertThat(target.resolve("lib/libpq.so")).isSymbolicLink().hasContent("x".repeat(513));
    }

    @Test
    void knowsLongNames() throws IOException {
        String name = "share/" + "long".repeat(30) + ".sql";
        entry("././@LongLink", 'L', "0000644", "", name + "\0");
        entry(name.substring(0, 99), '0', "0000644", "", "text");
        entry("short", '0', "0000644", "", "text");

        unpack(archive.toByteArray());

        assertThat(target.resolve(name)).hasContent("text");
        assertThat(target.resolve("short")).hasContent("text");
    }

    @Test
    void writesNothingOutsideItsFolder() throws IOException {
        entry("../outside", '0', "0000644", "", "text");
        assertThatThrownBy(() -> unpack(archive.toByteArray())).hasMessageContaining("leads out of the archive");

        archive.reset();
        entry("link", '2', "0000777", "/etc", "");
        assertThatThrownBy(() -> unpack(archive.toByteArray())).hasMessageContaining("leads out of the archive");
    }

    @Test
    void noticesThatTheEndIsMissing() throws IOException {
        entry("file", '0', "0000644", "", "x".repeat(2000));
        byte[] half = Arrays.copyOf(archive.toByteArray(), 1500);
        assertThatThrownBy(() -> Tar.unpack(new ByteArrayInputStream(half), target))
                .isInstanceOf(EOFException.class);
    }

    private void unpack(byte[] entries) throws IOException {
        Tar.unpack(new ByteArrayInputStream(Arrays.copyOf(entries, entries.length + 1024)), target);
    }

    private void entry(String name, char type, String mode, String link, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 100, mode);
        put(header, 124, String.format("%011o", bytes.length));
        header[156] = (byte) type;
        put(header, 157, link);
        archive.write(header);
        archive.write(Arrays.copyOf(bytes, (bytes.length + 511) / 512 * 512));
    }

    private static void put(byte[] header, int position, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, position, bytes.length);
    }
}
