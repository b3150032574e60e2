package dev.stemma.postgres.plan;

import dev.stemma.catalog.BaseType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Types in the server's own representation.
final class BaseTypeWriter {
    private static final Pattern SETTABLE =
            Pattern.compile("(RECEIVE|SEND|TYPMOD_IN|TYPMOD_OUT|ANALYZE|SUBSCRIPT|STORAGE) = .*");
    private static final String PLAIN = "STORAGE = plain";

    private BaseTypeWriter() {}

    static List<Step> create(BaseType type) {
        if (type.isShell()) {
            return List.of(MutualNeeds.declaration(type));
        }
        return List.of(Step.of(
                type.id(),
                "create",
                "CREATE TYPE " + Names.sql(type.id()) + " (\n    " + String.join(",\n    ", type.options()) + "\n)"));
    }

    /// Defines what was only declared, and sets the options that can be set; null where the type must be made again.
    static @Nullable List<Step> alter(BaseType from, BaseType to) {
        if (from.isShell()) {
            return create(to);
        }
        List<String> added = new ArrayList<>(to.options());
        added.removeAll(from.options());
        List<String> gone = new ArrayList<>(from.options());
        gone.removeAll(to.options());
        boolean settable = added.stream().allMatch(BaseTypeWriter::isSettable)
                && gone.stream().allMatch(BaseTypeWriter::isSettable);
        if (to.isShell() || !settable || added.contains(PLAIN) || gone.contains(PLAIN)) {
            return null;
        }
        gone.stream()
                .map(BaseTypeWriter::name)
                .filter(name -> added.stream().noneMatch(option -> name(option).equals(name)))
                .map(name -> name + " = NONE")
                .toList()
                .forEach(added::add);
        return List.of(Step.of(
                to.id(), "options", "ALTER TYPE " + Names.sql(to.id()) + " SET (" + String.join(", ", added) + ")"));
    }

    private static boolean isSettable(String option) {
        return SETTABLE.matcher(option).matches();
    }

    private static String name(String option) {
        return option.substring(0, option.indexOf(' '));
    }
}
