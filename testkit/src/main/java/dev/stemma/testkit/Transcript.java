package dev.stemma.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A conversation with a command line, as a file: what is typed and what is answered.
///
/// ```
/// # what it shows; lines like this stand where they like before a command
/// % migrations/schema/010.sql the lines below it are written to this file of the project create table t (id integer);
/// = STEMMA_ENV=uat is in the environment from here on $ upgrade head a command upgraded to <id:1> in <duration> what
/// it prints ! warning: … what it prints on the error channel ? 1 how it exits, unless with 0
/// ```
///
/// What differs from run to run is written as a placeholder; see [Placeholders]. A line `…` stands for any number of
/// lines. A line of a file or an answer that begins like a mark has a backslash before it.
public record Transcript(Path file, List<Section> sections) {
    /// What runs a command: its words, the folder to run it in, and what is added to the environment.
    @FunctionalInterface
    public interface CommandLine {
        Outcome run(List<String> words, Path folder, Map<String, String> environment) throws Exception;
    }

    /// What a command printed, and how it ended.
    public record Outcome(int exitCode, String out, String err) {}

    public static Transcript read(Path file) {
        return new Transcript(file, Section.parse(new Golden(file).text()));
    }

    /// The transcripts of a folder below `cases`, in order; with `-Dtranscripts=a,b` only these.
    public static List<Transcript> all(String folder) {
        try (Stream<Path> files = Files.list(Cases.folder(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt") && isWanted(file))
                    .sorted()
                    .map(Transcript::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isWanted(Path file) {
        String wanted = System.getProperty("transcripts", "");
        return wanted.isEmpty()
                || List.of(wanted.split(","))
                        .contains(file.getFileName().toString().replaceFirst("\\.txt$", ""));
    }

    /// Holds the conversation in an empty folder, and compares it with the file; with `-Dgolden=write` rewrites the
    /// file, keeping every line that still fits.
    public void play(Path folder, Map<String, String> environment, CommandLine commands) throws Exception {
        Placeholders placeholders = new Placeholders(folder);
        Map<String, String> added = new HashMap<>(environment);
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        for (Section section : sections) {
            expected.addAll(section.lines());
            actual.addAll(perform(section, folder, added, placeholders, commands));
        }
        if (Golden.isWriting()) {
            new Golden(file).check(String.join("\n", actual) + "\n");
        } else {
            assertThat(String.join("\n", actual))
                    .as("the conversation in %s", file)
                    .isEqualTo(String.join("\n", expected));
        }
    }

    private static List<String> perform(
            Section section,
            Path folder,
            Map<String, String> environment,
            Placeholders placeholders,
            CommandLine commands)
            throws Exception {
        switch (section) {
            case Section.Remark remark -> {}
            case Section.Setting setting -> environment.put(setting.name(), placeholders.filled(setting.value()));
            case Section.Write write -> {
                Path target = folder.resolve(placeholders.filled(write.path()));
                Files.createDirectories(target.getParent());
                Files.writeString(target, placeholders.filled(write.text()));
            }
            case Section.Command command -> {
                List<String> words = Words.split(placeholders.filled(command.line()));
                return command.answered(commands.run(words, folder, Map.copyOf(environment)), placeholders);
            }
        }
        return section.lines();
    }

    @Override
    public String toString() {
        return file.getFileName().toString().replace(".txt", "");
    }
}
