package dev.stemma.cli.settings;

import dev.stemma.cli.parse.Shape.Option;
import dev.stemma.cli.parse.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Every setting as an option of the command line.
public final class SettingsOptions {
    private SettingsOptions() {}

    public static List<Option> all() {
        return Arrays.stream(Key.values()).map(SettingsOptions::option).toList();
    }

    /// The ones that help shows with every command; the rest stand in the reference.
    public static List<Option> frequent() {
        return List.of(option(Key.ENV), option(Key.URL));
    }

    /// Those of the keys.
    public static List<Option> of(Key... keys) {
        return Arrays.stream(keys).map(SettingsOptions::option).toList();
    }

    /// What the command line sets.
    public static Map<Key, List<String>> given(Words words) {
        Map<Key, List<String>> flags = new EnumMap<>(Key.class);
        for (Key key : Key.values()) {
            if (words.has(key.flag())) {
                flags.put(key, words.all(key.flag()));
            }
        }
        return flags;
    }

    private static Option option(Key key) {
        return new Option(List.of(key.flag()), label(key), key.form().takesSeveral(), key.purpose());
    }

    private static String label(Key key) {
        return key == Key.ENV ? "NAME" : key.form().label();
    }
}
