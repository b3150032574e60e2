package dev.stemma.jpa.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads YAML with the project's own library, since a project that has YAML files has one.
final class Yaml {
    private static final String LIBRARY = "org.yaml.snakeyaml.Yaml";

    private Yaml() {}

    /// The entries of the first document, each by its whole path; none where there is no library.
    static Map<String, String> entries(String text, ClassLoader loader) {
        try {
            Class<?> type = loader.loadClass(LIBRARY);
            Object reader = type.getConstructor().newInstance();
            Object documents = type.getMethod("loadAll", String.class).invoke(reader, text);
            Map<String, String> entries = new HashMap<>();
            for (Object document : (Iterable<?>) documents) {
                collect("", document, entries);
                break;
            }
            return entries;
        } catch (ReflectiveOperationException e) {
            return Map.of();
        }
    }

    private static void collect(String path, @Nullable Object value, Map<String, String> entries) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((key, each) -> collect(path.isEmpty() ? "" + key : path + "." + key, each, entries));
            case List<?> list ->
                entries.put(
                        path,
                        String.join(",", list.stream().map(String::valueOf).toList()));
            case null -> {}
            default -> entries.put(path, String.valueOf(value));
        }
    }
}
