package dev.stemma.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlFilesTest {
    @TempDir
    private Path folder;

    @Test
    void linksAreFollowed() throws IOException {
        write("elsewhere/b.sql");
        write("elsewhere/deep/c.sql");
        write("schema/a.sql");
        write("schema/.hidden/d.sql");
        write("schema/notes.txt");
        Files.createSymbolicLink(folder.resolve("schema/linked"), folder.resolve("elsewhere/deep"));
        Files.createSymbolicLink(folder.resolve("schema/b.sql"), folder.resolve("elsewhere/b.sql"));
        assertThat(SqlFiles.in(List.of(folder.resolve("schema"))).stream()
                        .map(path -> folder.relativize(path).toString()))
                .containsExactly("schema/a.sql", "schema/b.sql", "schema/linked/c.sql");
    }

    @Test
    void aLinkToNothingIsNotPassedOver() throws IOException {
        write("schema/a.sql");
        Files.createSymbolicLink(folder.resolve("schema/b.sql"), folder.resolve("nothing.sql"));
        assertThat(SqlFiles.in(List.of(folder.resolve("schema")))).hasSize(2);
    }

    @Test
    void aLinkThatLeadsBackIsAProblem() throws IOException {
        write("schema/a.sql");
        Files.createSymbolicLink(folder.resolve("schema/again"), folder.resolve("schema"));
        assertThatThrownBy(() -> SqlFiles.in(List.of(folder.resolve("schema"))))
                .isInstanceOfSatisfying(
                        StemmaException.class,
                        stopped -> assertThat(stopped.problems().getFirst().details())
                                .containsExactly("it is a link that leads back to itself"));
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }
}
