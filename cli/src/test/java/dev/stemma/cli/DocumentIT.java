package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the documents tell a reader to type is typed here: in an empty folder, with an empty home, through the real
/// script. Runs after the application has been packaged.
class DocumentIT {
    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("```(bash|sql)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FILE_NAME = Pattern.compile("-- (\\S+\\.sql)\\n");

    @TempDir
    Path folder;

    @AfterEach
    void stopServers() throws IOException, InterruptedException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path data : all.filter(path -> path.endsWith(".stemma")).toList()) {
                run("stemma -q db stop", data.resolve("..").normalize());
            }
        }
    }

    @Test
    void theSixtySecondTryOfTheReadme() throws IOException, InterruptedException {
        String readme = Files.readString(HOUSE.resolve("README.md"));
        String section = readme.substring(readme.indexOf("## 60-second try"), readme.indexOf("## Where to read on"));
        assertThat(run(script(section), folder))
                .contains(
                        "_customers_up.sql",
                        "upgraded",
                        "proved on a scratch database: up, down, and up again",
                        "2 applied",
                        "downgraded");
    }

    @Test
    void theTutorial() throws IOException, InterruptedException {
        String output = run(script(Files.readString(HOUSE.resolve("docs/tutorial.md"))), folder);
        assertThat(output)
                .contains(
                        "CREATE TABLE public.user_preferences",
                        "no difference: revisions and schema; database and revisions",
                        "no difference between current_schema.sql and database");
    }

    @Test
    void theDemo() throws IOException, InterruptedException {
        assertThat(run("stemma demo", folder)).contains("$ stemma upgrade", "no difference:", "That is the loop");
    }

    /// Blocks of commands as they stand; a block of SQL whose first line names a file is written to it.
    private static String script(String document) {
        List<String> commands = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(document);
        for (MatchResult block : blocks.results().toList()) {
            commands.add(block.group(1).equals("bash") ? block.group(2) : writing(block.group(2)));
        }
        return String.join("\n", commands);
    }

    private static String writing(String sql) {
        Matcher name = FILE_NAME.matcher(sql);
        assertThat(name.lookingAt()).as("the name of the file in %s", sql).isTrue();
        return "cat > " + name.group(1) + " <<'END_OF_FILE'\n" + sql + "END_OF_FILE\n";
    }

    private String run(String script, Path at) throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("home-of-nobody"));
        ProcessBuilder bash = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script);
        Map<String, String> environment = bash.environment();
        environment.keySet().removeIf(name -> name.startsWith("STEMMA_") || name.equals("XDG_CACHE_HOME"));
        environment.put("HOME", home.toString());
        environment.put("PATH", HOUSE + ":" + environment.get("PATH"));
        Path log = Files.createTempFile(folder, "output", ".txt");
        Process process = bash.directory(at.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ends in time").isTrue();
        String output = Files.readString(log);
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
