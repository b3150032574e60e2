package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Revisions that are there as classes only: in a folder or a jar that the settings name.
class ClassPathRevisionTest {
    private static final String SOURCE = """
            import static dev.stemma.operations.Types.*;
            import dev.stemma.operations.*;

            @RevisionInfo(id = "a1", message = "people")
            public class People implements JavaRevision {
                @Override
                public void upgrade(Operations op) {
                    op.createTable("person").column("id", bigint().primaryKey());
                }
            }
            """;

    @Test
    void anIndexOnTheClassPathListsRevisions(@TempDir Path project) throws Exception {
        Path classes = Files.createDirectories(project.resolve("build/classes"));
        Path source = Files.writeString(project.resolve("People.java"), SOURCE);
        String path = System.getProperty("java.class.path");
        int refused = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", path, "-d", classes.toString(), source.toString());
        assertThat(refused).isZero();
        Path index = classes.resolve("META-INF/stemma/revisions");
        Files.createDirectories(index.getParent());
        Files.writeString(index, "# what this application brings\nPeople\n");
        Files.writeString(project.resolve("stemma.toml"), "[java]\nclass-path = [\"build/classes\"]\n");

        assertThat(stemma(project, "history")).isEqualTo("a1  people  (base) (head)\n");
        assertThat(stemma(project, "upgrade", "--sql")).contains("CREATE TABLE person (");

        Files.delete(index);
        assertThat(stemma(project, "history")).isEmpty();
        assertThat(stemma(project, "history", "--java-classes", "People")).startsWith("a1  people");
    }

    /// Nothing can be rewritten there.
    @Test
    void aClassWithoutItsSourceIsNotMoved(@TempDir Path project) throws Exception {
        Path classes = Files.createDirectories(project.resolve("build/classes"));
        Path source = Files.writeString(project.resolve("People.java"), SOURCE);
        int refused = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        source.toString());
        assertThat(refused).isZero();
        Path revisions = Files.createDirectories(project.resolve("migrations/revisions"));
        Files.writeString(
                revisions.resolve("b_up.sql"), "-- revision: b1\n-- parents: none\nCREATE TABLE place (id int);\n");
        Files.writeString(
                project.resolve("stemma.toml"), "[java]\nclass-path = [\"build/classes\"]\nclasses = [\"People\"]\n");

        assertThat(stemma(project, "rebase", "a1", "--no-database")).isEqualTo("""
                error[class-without-source]: revision 'a1' is a class of the class path; what it follows stands in its source, which is not in the folders of the revisions
                  a1  people  (People)
                  hint: nothing was changed; write parents = "b1" in its @RevisionInfo yourself, and compile it
                """);
    }

    private static String stemma(Path folder, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        new Cli(Terminal.plain(stream, stream, Map.of()), folder, Systems::postgres).run(List.of(words));
        return out.toString(StandardCharsets.UTF_8);
    }
}
