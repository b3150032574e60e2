package dev.stemma.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
    private static final Path TEMPORARY =
            Path.of(System.getProperty("java.io.tmpdir"), "stemma-" + System.getProperty("user.name"));

    @TempDir
    Path folder;

    @Test
    void isWhereTheEnvironmentSays() throws IOException {
        Path home = folder.resolve("home");
        Path cache = folder.resolve("cache");
        assertThat(CacheFolder.choose(Map.of("HOME", home.toString()))).isEqualTo(home.resolve(".cache/stemma"));
        assertThat(CacheFolder.choose(Map.of("HOME", home.toString(), "XDG_CACHE_HOME", cache.toString())))
                .isEqualTo(cache.resolve("stemma"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache.resolve("stemma"))))
                .isEqualTo("rwx------");
    }

    @Test
    void isAmongTheTemporaryFilesWhereThereIsNoHome() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(CacheFolder.choose(Map.of())).isEqualTo(TEMPORARY);
        assertThat(CacheFolder.choose(Map.of("HOME", file.toString()))).isEqualTo(TEMPORARY);
        assertThat(CacheFolder.choose(Map.of("HOME", "", "XDG_CACHE_HOME", "relative")))
                .isEqualTo(TEMPORARY);
    }

    @Test
    void isNeverAFolderOfAnotherUser() throws IOException {
        assumeTrue(Folders.userId().equals(0));
        Path foreign = Files.createDirectories(folder.resolve("home/.cache/stemma"));
        Script.run(new ProcessBuilder("chown", "65534", foreign.toString()), "");
        assertThat(CacheFolder.choose(Map.of("HOME", folder.resolve("home").toString())))
                .isEqualTo(TEMPORARY);
    }
}
