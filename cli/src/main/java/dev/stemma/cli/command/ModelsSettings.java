package dev.stemma.cli.command;

import dev.stemma.cli.settings.Key;
import dev.stemma.cli.settings.Settings;
import dev.stemma.jpa.generate.ModelSettings;
import dev.stemma.jpa.generate.ModelSettings.KnownColumns;
import dev.stemma.jpa.generate.TableFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The table `[models]` of the settings as the generator wants it.
final class ModelsSettings {
    private ModelsSettings() {}

    static ModelSettings of(Settings settings) {
        return new ModelSettings(
                settings.text(Key.MODELS_PACKAGE),
                settings.text(Key.MODELS_DEFAULT_SCHEMA),
                choice(settings, Key.MODELS_FLAVOUR, ModelSettings.Flavour.class),
                new TableFilter(settings.texts(Key.MODELS_TABLES), settings.texts(Key.MODELS_EXCLUDE)),
                choice(settings, Key.MODELS_CLASS_NAMES, ModelSettings.ClassNames.class),
                settings.pairs(Key.MODELS_NAMES),
                keys(settings),
                choice(settings, Key.MODELS_ASSOCIATIONS, ModelSettings.Associations.class),
                choice(settings, Key.MODELS_JOIN_TABLES, ModelSettings.JoinTables.class),
                choice(settings, Key.MODELS_TIMESTAMPS, ModelSettings.Timestamps.class),
                choice(settings, Key.MODELS_JSON, ModelSettings.Json.class),
                choice(settings, Key.MODELS_NULLNESS, ModelSettings.Nullness.class),
                new KnownColumns(
                        Set.copyOf(settings.texts(Key.MODELS_VERSION)),
                        Set.copyOf(settings.texts(Key.MODELS_CREATED_AT)),
                        Set.copyOf(settings.texts(Key.MODELS_UPDATED_AT))));
    }

    private static Map<String, List<String>> keys(Settings settings) {
        Map<String, List<String>> keys = new HashMap<>();
        settings.pairs(Key.MODELS_KEYS).forEach((table, columns) -> keys.put(table, List.of(columns.split(" *, *"))));
        return keys;
    }

    /// The words of a setting are the names of the constants.
    private static <E extends Enum<E>> E choice(Settings settings, Key key, Class<E> type) {
        return Enum.valueOf(type, settings.text(key).replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
