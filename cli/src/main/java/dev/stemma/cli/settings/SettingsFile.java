package dev.stemma.cli.settings;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Location;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// What `stemma.toml` says. All its faults are reported at once.
///
/// @param general      what is set for every environment
/// @param environments what each table `[env.NAME]` sets
record SettingsFile(Map<Key, Setting> general, Map<String, Map<Key, Setting>> environments) {
    static final String NAME = "stemma.toml";
    static final SettingsFile NONE = new SettingsFile(Map.of(), Map.of());

    /// A file of nothing but comments, as `init` writes it, needs no parser; loading one takes longer than most
    /// commands.
    static SettingsFile parse(String text) {
        if (text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
            return NONE;
        }
        return new Reader(text).read();
    }

    /// Turns the parsed file into settings and remembers every fault on the way.
    private static final class Reader {
        private static final Pattern LINE = Pattern.compile("^(\\s*([^=\\s]+)\\s*=\\s*).*");

        private final List<String> lines;
        private final TomlParseResult file;
        private final List<Problem> problems = new ArrayList<>();

        Reader(String text) {
            this.lines = text.lines().toList();
            this.file = Toml.parse(text);
        }

        SettingsFile read() {
            for (TomlParseError error : file.errors()) {
                problems.add(new SettingsProblem.NotToml(excerpt(
                        error.position(),
                        1,
                        Optional.ofNullable(error.getMessage()).orElse("not readable"))));
            }
            stopIfFaulty();
            Map<Key, Setting> general = table(file, List.of());
            Map<String, Map<Key, Setting>> environments = new TreeMap<>();
            if (file.get(List.of("env")) instanceof TomlTable tables) {
                for (String name : tables.keySet()) {
                    List<String> path = List.of("env", name);
                    if (file.get(path) instanceof TomlTable table) {
                        environments.put(name, table(table, path));
                    } else {
                        bad("env." + name, "a table: [env." + name + "]", path);
                    }
                }
            }
            stopIfFaulty();
            return new SettingsFile(general, environments);
        }

        private Map<Key, Setting> table(TomlTable table, List<String> path) {
            Map<Key, Setting> settings = new EnumMap<>(Key.class);
            for (String name : table.keySet()) {
                List<String> full = append(path, name);
                Object value = table.get(List.of(name));
                if (path.isEmpty() && name.equals("env") && value instanceof TomlTable) {
                    continue; // the environments, read by themselves
                }
                Optional<Key> key = Key.named(name).filter(known -> path.isEmpty() || known != Key.ENV);
                if (key.isEmpty()) {
                    problems.add(new SettingsProblem.UnknownSetting(name, excerptOf(full, name.length(), "")));
                } else {
                    settings.put(key.get(), setting(key.get(), value, full));
                }
            }
            return settings;
        }

        private Setting setting(Key key, @Nullable Object value, List<String> path) {
            List<String> values = switch (value) {
                case String text -> List.of(text);
                case Boolean yes -> List.of(yes.toString());
                case Long number -> List.of(number.toString());
                case TomlArray array -> texts(key, array, path);
                case null, default -> {
                    bad(key.words(), expected(key), path);
                    yield List.of();
                }
            };
            Excerpt line = excerptOf(path, key.words().length(), "");
            return new Setting(key, values, NAME + ":" + line.location().line(), line);
        }

        private List<String> texts(Key key, TomlArray array, List<String> path) {
            if (key.form() instanceof Form.Paths
                    && array.toList().stream().allMatch(String.class::isInstance)
                    && !array.isEmpty()) {
                return array.toList().stream().map(String.class::cast).toList();
            }
            bad(key.words(), expected(key), path);
            return List.of();
        }

        private static String expected(Key key) {
            return key.form() instanceof Form.Paths ? "a text or a list of texts" : "a text, a number, true or false";
        }

        private void bad(String name, String expected, List<String> path) {
            problems.add(new SettingsProblem.BadValue(
                    name, expected, NAME, excerptOf(path, name.length(), "not " + expected)));
        }

        private void stopIfFaulty() {
            if (!problems.isEmpty()) {
                throw new StemmaException(problems);
            }
        }

        private Excerpt excerptOf(List<String> path, int length, String remark) {
            return excerpt(file.inputPositionOf(path), length, remark);
        }

        private Excerpt excerpt(@Nullable TomlPosition position, int length, String remark) {
            int line = position == null ? 1 : position.line();
            int column = position == null ? 1 : position.column();
            String text = line <= lines.size() ? lines.get(line - 1) : "";
            return new Excerpt(new Location(NAME, line, column), withoutSecret(text), length, remark);
        }

        /// Only values of known settings are shown: what is not known may be a password with a slip of the finger.
        private static String withoutSecret(String line) {
            Matcher parts = LINE.matcher(line);
            boolean safe = !parts.matches()
                    || Key.named(parts.group(2)).filter(key -> !key.isSecret()).isPresent();
            return safe ? line : parts.group(1) + "***";
        }

        private static List<String> append(List<String> path, String name) {
            List<String> longer = new ArrayList<>(path);
            longer.add(name);
            return longer;
        }
    }
}
