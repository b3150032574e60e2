package dev.stemma.cli.settings;

import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.sql.Utf8;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Every setting with its final value: the flag, else the environment variable, else the file's table for the
/// environment, else the file, else the default.
public final class Settings {
    /// The file in the project's folder.
    public static final String FILE = "stemma.toml";

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");

    private final Path folder;
    private final Map<Key, Setting> values;
    private final Map<String, String> variables;
    private final List<String> environments;

    private Settings(Path folder, Map<Key, Setting> values, Map<String, String> variables, List<String> environments) {
        this.folder = folder;
        this.values = values;
        this.variables = variables;
        this.environments = List.copyOf(environments);
    }

    /// Reads the file only if there is one.
    ///
    /// @param folder    the project
    /// @param flags     what the command line sets
    /// @param variables the process's environment
    public static Settings load(Path folder, Map<Key, List<String>> flags, Map<String, String> variables) {
        Path path = folder.resolve(Settings.FILE);
        SettingsFile file = Files.exists(path) ? SettingsFile.parse(path, textOf(path)) : SettingsFile.NONE;
        Setting environment = chosen(Key.ENV, List.of(file.general()), flags, variables);
        List<Map<Key, Setting>> tables = tables(file, environment);
        Map<Key, Setting> values = new EnumMap<>(Key.class);
        List<Problem> problems = new ArrayList<>();
        for (Key key : Key.values()) {
            Setting setting = chosen(key, tables, flags, variables);
            try {
                values.put(key, setting.needsNoCheck() ? setting : checked(setting));
            } catch (StemmaException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new StemmaException(problems);
        }
        return new Settings(
                folder, values, variables, List.copyOf(file.environments().keySet()));
    }

    private static String textOf(Path path) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            return Utf8.text(bytes).orElseThrow(() -> unreadable(path, Utf8.complaint(bytes)));
        } catch (AccessDeniedException e) {
            throw unreadable(path, "permission denied");
        } catch (IOException e) {
            throw unreadable(path, Files.isDirectory(path) ? "it is a folder" : String.valueOf(e.getMessage()));
        }
    }

    private static StemmaException unreadable(Path path, String reason) {
        return new StemmaException(new SettingsProblem.Unreadable(path.toString(), reason));
    }

    private static List<Map<Key, Setting>> tables(SettingsFile file, Setting environment) {
        if (environment.text().isEmpty()) {
            return List.of(file.general());
        }
        Map<Key, Setting> table = file.environments().get(environment.text());
        if (table == null) {
            throw new StemmaException(new SettingsProblem.UnknownEnvironment(
                    environment.text(), List.copyOf(file.environments().keySet()), environment.origin()));
        }
        return List.of(table, file.general());
    }

    private static Setting chosen(
            Key key, List<Map<Key, Setting>> tables, Map<Key, List<String>> flags, Map<String, String> variables) {
        if (flags.containsKey(key)) {
            return new Setting(key, flags.get(key), "the flag " + key.flag(), null);
        }
        String variable = variables.getOrDefault(key.variable(), "");
        if (!variable.isEmpty()) {
            return new Setting(key, parts(key, variable), "the environment variable " + key.variable(), null);
        }
        return tables.stream()
                .filter(table -> table.containsKey(key))
                .map(table -> table.get(key))
                .findFirst()
                .orElseGet(() -> new Setting(key, key.standards(), "the default", null));
    }

    private static List<String> parts(Key key, String text) {
        return key.form().takesSeveral()
                ? List.of(text.split(Pattern.quote(key.form().separator())))
                : List.of(text);
    }

    private static Setting expanded(Setting setting, Map<String, String> variables) {
        return setting.with(setting.values().stream()
                .map(value -> REFERENCE
                        .matcher(value)
                        .replaceAll(found -> Matcher.quoteReplacement(variable(found.group(1), setting, variables))))
                .toList());
    }

    private static String variable(String name, Setting setting, Map<String, String> variables) {
        return Optional.ofNullable(variables.get(name))
                .orElseThrow(() -> new StemmaException(new SettingsProblem.MissingVariable(
                        setting.key().words(), name, setting.origin(), setting.line())));
    }

    private static Setting checked(Setting setting) {
        for (String value : setting.values()) {
            Optional<String> complaint = setting.key().form().complaint(value);
            if (complaint.isPresent()) {
                throw new StemmaException(new SettingsProblem.BadValue(
                        setting.key().words(), complaint.get(), setting.origin(), setting.line()));
            }
        }
        return setting;
    }

    public Path folder() {
        return folder;
    }

    /// The names of the environments in the file.
    public List<String> environments() {
        return environments;
    }

    /// The text; empty if nothing is set and there is no default.
    public String text(Key key) {
        return setting(key).text();
    }

    public Optional<String> optional(Key key) {
        return Optional.of(text(key)).filter(text -> !text.isEmpty());
    }

    public boolean isOn(Key key) {
        return text(key).equals("true");
    }

    public int number(Key key) {
        return Integer.parseInt(text(key));
    }

    public Duration duration(Key key) {
        return Form.Time.of(text(key));
    }

    /// Absolute paths.
    public List<Path> paths(Key key) {
        return texts(key).stream()
                .map(value -> folder.resolve(value).normalize())
                .toList();
    }

    /// All texts, none where nothing is set.
    public List<String> texts(Key key) {
        return setting(key).values();
    }

    /// What is set for each name.
    public Map<String, String> pairs(Key key) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : setting(key).values()) {
            int equals = pair.indexOf('=');
            pairs.put(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip());
        }
        return pairs;
    }

    /// Where the value comes from, in words.
    public String origin(Key key) {
        return Objects.requireNonNull(values.get(key)).origin();
    }

    /// A command that does not ask for a value does not need its variables.
    private Setting setting(Key key) {
        Setting setting = Objects.requireNonNull(values.get(key));
        return setting.refersToVariables() ? checked(expanded(setting, variables)) : setting;
    }
}
