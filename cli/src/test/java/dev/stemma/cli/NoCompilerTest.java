package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A runtime image without the module of compilers: SQL revisions run as ever, Java ones say what is missing.
class NoCompilerTest {
    private static final String MODULES = "java.sql,java.naming,java.management,java.security.jgss,jdk.unsupported";

    @TempDir
    Path folder;

    @BeforeEach
    void aProjectWithBothKinds() throws IOException {
        Path revisions = Files.createDirectories(folder.resolve("migrations/revisions"));
        Files.writeString(folder.resolve("stemma.toml"), "url = \"sqlite:app.db\"\n");
        Files.writeString(
                revisions.resolve("1_first_up.sql"),
                "-- revision: a1\n-- parents: none\ncreate table a (id integer);\n");
        Files.writeString(revisions.resolve("1_first_down.sql"), "-- revision: a1\ndrop table a;\n");
        Files.writeString(revisions.resolve("V2_Second.java"), """
                import dev.stemma.operations.*;
                @RevisionInfo(id = "b2", parents = "a1")
                public class V2_Second implements JavaRevision {
                    public void upgrade(Operations op) {
                        op.dropTable("a");
                    }
                }
                """);
    }

    @Test
    void whatIsWrittenInSqlNeedsNone() throws Exception {
        assertThat(run("upgrade", "a1")).startsWith("0 ").contains("upgraded a1");
        assertThat(run("downgrade", "base")).startsWith("0 ").contains("downgraded a1");
        assertThat(run("history", "-q")).isEqualTo("0 b2    (head)\na1    (base)\n");
    }

    @Test
    void whatIsWrittenInJavaSaysWhatIsMissing() throws Exception {
        assertThat(run("upgrade"))
                .startsWith("1 ")
                .contains("error[no-compiler]: the Java at ", "V2_Second.java", "run with a JDK");
    }

    /// The exit code and what was said.
    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--limit-modules",
                MODULES,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        int code = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        return code + " " + Files.readString(out, StandardCharsets.UTF_8);
    }
}
