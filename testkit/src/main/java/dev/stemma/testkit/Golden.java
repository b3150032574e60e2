package dev.stemma.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file with the text that a test expects. With `-Dgolden=write` the file is written anew instead of compared, to be
/// reviewed by eye.
public record Golden(Path file) {
    public static boolean isWriting() {
        return "write".equals(System.getProperty("golden"));
    }

    /// Fails where the file says something else; no file is the same as an empty one.
    public void check(String actual) {
        if (isWriting()) {
            write(actual);
            return;
        }
        assertThat(actual)
                .as("what should stand in %s (-Dgolden=write rewrites it)", file)
                .isEqualTo(text());
    }

    /// What the file says.
    public String text() {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(String actual) {
        try {
            if (actual.isEmpty()) {
                Files.deleteIfExists(file);
            } else if (!actual.equals(text())) {
                Files.writeString(file, actual);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
