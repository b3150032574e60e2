package dev.stemma.cli.settings;

import dev.stemma.problem.Excerpt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is set for one key, and where.
///
/// @param values one value, or several where the key takes several
/// @param origin where it was set, in words: `the flag --url`
/// @param line   the line of the file, if it was set there
record Setting(
        Key key,
        List<String> values,
        String origin,
        @Nullable Excerpt line) {
    Setting {
        values = List.copyOf(values);
    }

    String text() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    /// Whether its form cannot be looked at yet, or need not be.
    boolean needsNoCheck() {
        return refersToVariables() || values.equals(List.of(key.standard()));
    }

    boolean refersToVariables() {
        return values.stream().anyMatch(value -> value.contains("${"));
    }

    Setting with(List<String> changed) {
        return new Setting(key, changed, origin, line);
    }
}
