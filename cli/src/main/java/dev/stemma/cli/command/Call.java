package dev.stemma.cli.command;

import dev.stemma.cli.Terminal;
import dev.stemma.cli.parse.Common;
import dev.stemma.cli.parse.Words;
import dev.stemma.cli.settings.Key;
import dev.stemma.cli.settings.Settings;
import dev.stemma.cli.settings.SettingsOptions;
import dev.stemma.command.Project;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// One use of a command: its words, where it was typed, and what is set. Settings are read when they are first needed.
public final class Call {
    private final Words words;
    private final Terminal terminal;
    private final Path folder;
    private @Nullable Settings settings;

    public Call(Words words, Terminal terminal, Path folder) {
        this.words = words;
        this.terminal = terminal;
        this.folder = folder;
    }

    public Words words() {
        return words;
    }

    public Terminal terminal() {
        return terminal;
    }

    public boolean has(String option) {
        return words.has(option);
    }

    public boolean isJson() {
        return words.has(Common.JSON.name());
    }

    public boolean isVerbose() {
        return words.has(Common.VERBOSE.name());
    }

    public boolean isQuiet() {
        return words.has(Common.QUIET.name());
    }

    /// A result, to standard output.
    public void print(String text) {
        terminal.out().print(text);
    }

    /// A message, to standard error, unless the user wants quiet.
    public void say(String line) {
        if (!isQuiet()) {
            terminal.out().flush();
            terminal.err().println(line);
        }
    }

    public Path projectFolder() {
        String given =
                words.value(Common.PROJECT.name()).orElse(terminal.variables().getOrDefault("STEMMA_PROJECT", "."));
        return folder.resolve(given).normalize();
    }

    public Settings settings() {
        if (settings == null) {
            settings = Settings.load(projectFolder(), SettingsOptions.given(words), terminal.variables());
        }
        return settings;
    }

    public Project project() {
        Settings known = settings();
        return new Project(known.folder(), known.paths(Key.SCHEMA), known.paths(Key.REVISIONS));
    }
}
