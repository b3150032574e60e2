package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.parse.Shape.Count;
import dev.stemma.cli.settings.Key;
import dev.stemma.command.Edit;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// `stemma edit`.
final class EditCommand implements CliCommand {
    @Override
    public Shape shape() {
        return Shape.named("edit", "open the files of a revision in an editor")
                .operand("TARGET", Count.ANY, "whose files; 'head' unless given")
                .example("stemma edit", "the newest revision")
                .example("stemma edit current", "where the database stands")
                .build();
    }

    @Override
    public int run(Call call) {
        List<String> targets = call.words().operands().isEmpty()
                ? List.of("head")
                : call.words().operands();
        List<Path> files =
                new Edit(call.stemma()).run(new Edit.Request(targets)).files();
        if (files.isEmpty()) {
            call.say("no files to edit");
            return 0;
        }
        String editor = editor(call).orElseThrow(() -> new StemmaException(new NoEditor(files)));
        int code = open(editor, files);
        if (code != 0) {
            throw new StemmaException(new EditorFailed(editor, code));
        }
        return 0;
    }

    private static Optional<String> editor(Call call) {
        return Stream.of(
                        call.settings().text(Key.EDITOR),
                        call.terminal().variables().getOrDefault("VISUAL", ""),
                        call.terminal().variables().getOrDefault("EDITOR", ""))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /// Through the shell, since $EDITOR may hold options: `code --wait`.
    private static int open(String editor, List<Path> files) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", editor + " \"$@\"", "stemma"));
        files.forEach(file -> command.add(file.toString()));
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }

    private record NoEditor(List<Path> files) implements Problem {
        @Override
        public String code() {
            return "no-editor";
        }

        @Override
        public String summary() {
            return "no editor is set";
        }

        @Override
        public List<String> details() {
            return files.stream().map(file -> "the file is " + file).toList();
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("set EDITOR, or 'editor' in stemma.toml");
        }
    }

    private record EditorFailed(String editor, int exitCode) implements Problem {
        @Override
        public String code() {
            return "editor-failed";
        }

        @Override
        public String summary() {
            return "the editor '" + editor + "' ended with " + exitCode;
        }
    }
}
