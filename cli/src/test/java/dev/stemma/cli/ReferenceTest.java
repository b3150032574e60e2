package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The reference is what the commands say of themselves; `-Dgolden=write` writes it anew.
class ReferenceTest {
    private static final Path DOCS = Path.of("../docs/reference");

    @Test
    void thePageOfTheCommandsIsUpToDate() throws IOException {
        check("commands.md", Reference.commands());
    }

    @Test
    void thePageOfTheSettingsIsUpToDate() throws IOException {
        check("settings.md", Reference.settings());
    }

    private static void check(String name, String page) throws IOException {
        Path file = DOCS.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(DOCS);
            Files.writeString(file, page);
        }
        assertThat(file).content().isEqualTo(page);
    }
}
