package dev.stemma.cli.settings;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Location;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
    static final SettingsFile NONE = new SettingsFile(Map.of(), Map.of());

    /// A file of nothing but comments, as `init` writes it, needs no parser; loading one takes longer than most
    /// commands.
    static SettingsFile parse(Path path, String text) {
        if (text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
            return NONE;
        }
        return new Reader(path.toString(), text).read();
    }

    /// Turns the parsed file into settings and remembers every fault on the way.
    private static final class Reader {
        private static final Pattern LINE = Pattern.compile("^(\\s*([^=\\s]+)\\s*=\\s*).*");

        private final String place;
        private final List<String> lines;
        private final TomlParseResult file;
        private final List<Problem> problems = new ArrayList<>();

        Reader(String place, String text) {
            this.place = place;
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
            Map<Key, Setting> general = settings(file, List.of());
            Map<String, Map<Key, Setting>> environments = new TreeMap<>();
            if (file.get(List.of("env")) instanceof TomlTable tables) {
                for (String name : tables.keySet()) {
                    List<String> path = List.of("env", name);
                    if (file.get(path) instanceof TomlTable table) {
                        environments.put(name, settings(table, path));
                    } else {
                        bad("env." + name, "a table: [env." + name + "]", path);
                    }
                }
            }
            stopIfFaulty();
            return new SettingsFile(general, environments);
        }

        private Map<Key, Setting> settings(TomlTable table, List<String> path) {
            Map<Key, Setting> settings = new EnumMap<>(Key.class);
            collect(table, path, "", settings);
            return settings;
        }

        /// @param table what the table is called whose keys these are: `models.`; empty for none
        private void collect(TomlTable entries, List<String> path, String table, Map<Key, Setting> settings) {
            for (String name : entries.keySet()) {
                List<String> full = append(path, name);
                Object value = entries.get(List.of(name));
                if (path.isEmpty() && name.equals("env") && value instanceof TomlTable) {
                    continue; // the environments, read by themselves
                }
                if (table.isEmpty() && Key.tables().contains(name) && value instanceof TomlTable inner) {
                    collect(inner, full, name + ".", settings);
                    continue;
                }
                Optional<Key> key = Key.named(table + name).filter(known -> path.isEmpty() || known != Key.ENV);
                if (key.isEmpty()) {
                    problems.add(new SettingsProblem.UnknownSetting(table + name, excerptOf(full, name.length(), "")));
                } else {
                    settings.put(key.get(), setting(key.get(), value, full));
                }
            }
        }

        private Setting setting(Key key, @Nullable Object value, List<String> path) {
            List<String> values = switch (value) {
                case String text -> List.of(text);
                case Boolean yes when !key.form().takesSeveral() -> List.of(yes.toString());
                case Long number when !key.form().takesSeveral() -> List.of(number.toString());
                case TomlArray array -> texts(key, array, path);
                case TomlTable table when key.form() instanceof Form.Pairs -> pairs(key, table, "", path);
                case null, default -> {
                    bad(key.words(), expected(key), path);
                    yield List.of();
                }
            };
            Excerpt line = excerptOf(path, path.getLast().length(), "");
            return new Setting(key, values, place + ":" + line.location().line(), line);
        }

        private List<String> texts(Key key, TomlArray array, List<String> path) {
            boolean mayBeEmpty = key.standard().isEmpty();
            if (key.form().takesSeveral()
                    && !(key.form() instanceof Form.Pairs)
                    && array.toList().stream().allMatch(String.class::isInstance)
                    && (mayBeEmpty || !array.isEmpty())) {
                return array.toList().stream().map(String.class::cast).toList();
            }
            bad(key.words(), expected(key), path);
            return List.of();
        }

        /// A name with dots may stand without quotes: it is a table in a table then.
        private List<String> pairs(Key key, TomlTable table, String prefix, List<String> path) {
            List<String> pairs = new ArrayList<>();
            for (String name : table.keySet()) {
                Object value = table.get(List.of(name));
                if (value instanceof TomlTable inner) {
                    pairs.addAll(pairs(key, inner, prefix + name + ".", append(path, name)));
                } else if (value instanceof TomlArray array) {
                    pairs.add(prefix + name + "=" + String.join(",", texts(array)));
                } else {
                    pairs.add(prefix + name + "=" + value);
                }
            }
            return pairs;
        }

        private static List<String> texts(TomlArray array) {
            return array.toList().stream().map(String::valueOf).toList();
        }

        private static String expected(Key key) {
            if (key.form() instanceof Form.Pairs) {
                return "a table of names and texts";
            }
            return key.form().takesSeveral() ? "a text or a list of texts" : "a text, a number, true or false";
        }

        private void bad(String name, String expected, List<String> path) {
            problems.add(new SettingsProblem.BadValue(
                    name, expected, place, excerptOf(path, name.length(), "not " + expected)));
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
            return new Excerpt(new Location(place, line, column), withoutSecret(text), length, remark);
        }

        /// Only values of known settings are shown: what is not known may be a password with a slip of the finger.
        private static String withoutSecret(String line) {
            Matcher parts = LINE.matcher(line);
            boolean safe = !parts.matches()
                    || Arrays.stream(Key.values()).anyMatch(key -> !key.isSecret() && key.isCalled(parts.group(2)));
            return safe ? line : parts.group(1) + "***";
        }

        private static List<String> append(List<String> path, String name) {
            List<String> longer = new ArrayList<>(path);
            longer.add(name);
            return longer;
        }
    }
}
