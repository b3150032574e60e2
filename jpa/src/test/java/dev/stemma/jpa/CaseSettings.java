package dev.stemma.jpa;

import dev.stemma.jpa.generate.ModelSettings;
import dev.stemma.jpa.generate.TableFilter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/// Settings of a case: `associations = both sides`, `names.public.users = Member`.
final class CaseSettings {
    private CaseSettings() {}

    static ModelSettings of(String packageName, Properties file) {
        ModelSettings usual = ModelSettings.of(packageName);
        Map<String, String> names = new HashMap<>();
        Map<String, List<String>> keys = new HashMap<>();
        for (String name : file.stringPropertyNames()) {
            if (name.startsWith("names.")) {
                names.put(name.substring(6), file.getProperty(name));
            } else if (name.startsWith("keys.")) {
                keys.put(name.substring(5), list(file, name));
            }
        }
        return new ModelSettings(
                packageName,
                file.getProperty("default-schema", usual.defaultSchema()),
                choice(file, "flavour", usual.flavour()),
                new TableFilter(list(file, "include"), list(file, "exclude")),
                choice(file, "class names", usual.classNames()),
                names,
                keys,
                choice(file, "associations", usual.associations()),
                choice(file, "join tables", usual.joinTables()),
                choice(file, "timestamps", usual.timestamps()),
                choice(file, "json", usual.json()),
                choice(file, "nullness", usual.nullness()),
                new ModelSettings.KnownColumns(
                        Set.copyOf(list(file, "version")),
                        Set.copyOf(list(file, "created at")),
                        Set.copyOf(list(file, "updated at"))));
    }

    private static List<String> list(Properties file, String key) {
        String value = file.getProperty(key.replace(' ', '-'), "").strip();
        return value.isEmpty() ? List.of() : Arrays.asList(value.split("\\s*,\\s*"));
    }

    private static <E extends Enum<E>> E choice(Properties file, String key, E usual) {
        String value = file.getProperty(key.replace(' ', '-'));
        return value == null
                ? usual
                : Enum.valueOf(
                        usual.getDeclaringClass(),
                        value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
