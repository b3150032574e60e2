package dev.stemma.cli.command;

import dev.stemma.cli.ProjectDatabases;
import dev.stemma.cli.SystemChoice;
import dev.stemma.cli.Systems;
import dev.stemma.cli.Terminal;
import dev.stemma.cli.Version;
import dev.stemma.cli.parse.Common;
import dev.stemma.cli.parse.Words;
import dev.stemma.cli.settings.Key;
import dev.stemma.cli.settings.Settings;
import dev.stemma.cli.settings.SettingsOptions;
import dev.stemma.cli.text.Places;
import dev.stemma.cli.text.RevisionText;
import dev.stemma.command.ListedRevision;
import dev.stemma.command.Project;
import dev.stemma.command.Stemma;
import dev.stemma.command.Surroundings;
import dev.stemma.database.DatabaseSystem;
import dev.stemma.hook.HookSettings;
import dev.stemma.operations.NamingConvention;
import dev.stemma.operations.load.JavaSettings;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.files.FileTemplate;
import dev.stemma.revision.files.NewIds;
import dev.stemma.run.LockSettings;
import dev.stemma.run.LockSettings.Pooler;
import dev.stemma.run.RunSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One use of a command: its words, where it was typed, and what is set. Settings are read when they are first needed.
public final class Call {
    private final Words words;
    private final Terminal terminal;
    private final Path folder;
    private final Function<Consumer<String>, DatabaseSystem> systems;
    private @Nullable Settings settings;

    public Call(Words words, Terminal terminal, Path folder, Function<Consumer<String>, DatabaseSystem> systems) {
        this.words = words;
        this.terminal = terminal;
        this.folder = folder;
        this.systems = systems;
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

    /// A message to a person, to standard error, unless the user wants quiet. Where JSON is wanted nobody is there.
    public void say(String line) {
        if (!isQuiet() && !isJson()) {
            terminal.out().flush();
            terminal.err().println(line);
        }
    }

    /// A message that only someone who sits and waits wants to read.
    void tellAtTerminal(String line) {
        if (terminal.interactive()) {
            say(line);
        }
    }

    /// Revisions as the user wants them listed: a line each, blocks with `-v`, JSON with `--json`.
    public String revisions(List<ListedRevision> revisions) {
        if (isJson()) {
            return RevisionText.json(revisions, places());
        }
        return isVerbose() ? revisionText().blocks(revisions) : revisionText().lines(revisions);
    }

    public RevisionText revisionText() {
        return new RevisionText(terminal.outStyle(), places());
    }

    public Places places() {
        return new Places(folder);
    }

    /// A path as the user would write it, standing where the command was typed.
    public String shown(Path path) {
        return new Places(folder).shown(path);
    }

    /// The same call for the project in another folder, seen from the one that `-C` names.
    Call inProject(String other) {
        String given = Path.of(words.value(Common.PROJECT.name()).orElse(""))
                .resolve(other)
                .toString();
        return new Call(words.with(Common.PROJECT.name(), given), terminal, folder, systems);
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
        return new Project(
                known.folder(),
                known.paths(Key.SCHEMA),
                known.paths(Key.REVISIONS),
                new FileTemplate(known.text(Key.FILE_NAME)),
                new JavaSettings(
                        names(known),
                        known.texts(Key.JAVA_CLASSES),
                        known.paths(Key.JAVA_CLASS_PATH),
                        known.paths(Key.REVISIONS)),
                new HookSettings(
                        known.texts(Key.HOOKS_BEFORE_RUN),
                        known.texts(Key.HOOKS_AFTER_RUN),
                        known.texts(Key.HOOKS_BEFORE_REVISION),
                        known.texts(Key.HOOKS_AFTER_REVISION),
                        known.texts(Key.HOOKS_AFTER_FAILURE),
                        known.texts(Key.HOOKS_NEW_FILES)));
    }

    private static NamingConvention names(Settings known) {
        return NamingConvention.of(Map.of(
                "ix", known.text(Key.NAMES_INDEX),
                "uq", known.text(Key.NAMES_UNIQUE),
                "ck", known.text(Key.NAMES_CHECK),
                "fk", known.text(Key.NAMES_FOREIGN_KEY),
                "pk", known.text(Key.NAMES_PRIMARY_KEY),
                "ex", known.text(Key.NAMES_EXCLUSION)));
    }

    /// What runs the command's core.
    public Stemma stemma() {
        return stemma("database");
    }

    /// @param sources what the command is about, which tells the kind of database
    public Stemma stemma(String... sources) {
        ProjectDatabases databases = new ProjectDatabases(settings(), this::settingsOf, this::tellAtTerminal);
        boolean isSqlite = new SystemChoice(this::url).isSqlite(List.of(sources));
        DatabaseSystem system = isSqlite ? Systems.sqlite() : serverSystem();
        return new Stemma(
                project(),
                system,
                databases,
                runSettings(),
                surroundings(),
                PlanningOptions.of(this),
                EntitiesSettings.of(settings()));
    }

    /// Of the database in use, or of another environment.
    private Optional<String> url(String source) {
        try {
            boolean isOther = settings().environments().contains(source);
            Settings asked = isOther ? settingsOf(source) : settings();
            return isOther || source.equals("database") ? asked.optional(Key.URL) : Optional.empty();
        } catch (StemmaException unreadable) {
            return Optional.empty(); // a command that needs no database need not hear of it
        }
    }

    /// Another environment has its own URL, user and password; what was said about those was said of this one.
    private Settings settingsOf(String environment) {
        Map<Key, List<String>> flags = new EnumMap<>(Key.class);
        flags.put(Key.ENV, List.of(environment));
        return Settings.load(projectFolder(), flags, Map.copyOf(withoutDatabase(terminal.variables())));
    }

    private static Map<String, String> withoutDatabase(Map<String, String> variables) {
        Map<String, String> others = new HashMap<>(variables);
        List.of(Key.URL, Key.USER, Key.PASSWORD).forEach(key -> others.remove(key.variable()));
        return others;
    }

    /// The system of the project's own server.
    DatabaseSystem serverSystem() {
        return systems.apply(this::tellAtTerminal);
    }

    private RunSettings runSettings() {
        LockSettings locks = new LockSettings(
                settings().duration(Key.RUNNER_TIMEOUT),
                settings().duration(Key.LOCK_TIMEOUT),
                settings().duration(Key.LOCK_PATIENCE),
                Pooler.valueOf(settings().text(Key.POOLER).replace('-', '_').toUpperCase(Locale.ROOT)));
        String user = System.getProperty("user.name", "");
        return new RunSettings(RunSettings.DEFAULT_LEDGER, locks, Version.text(), user);
    }

    private static Surroundings surroundings() {
        return new Surroundings(Clock.systemUTC(), new NewIds(new SplittableRandom()));
    }
}
