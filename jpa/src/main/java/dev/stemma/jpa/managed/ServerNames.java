package dev.stemma.jpa.managed;

import dev.stemma.catalog.Constraint;
import dev.stemma.jpa.facts.Definitions;
import dev.stemma.jpa.facts.IndexFacts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Names that nobody has chosen.
final class ServerNames {
    private static final Pattern HASH = Pattern.compile("(?:fk|uk|uc|idx|ck)_?[0-9a-z]{20,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTOMATIC = Pattern.compile(".*_(?:pkey|key|check)\\d*");
    private static final int LIMIT = 63;

    private ServerNames() {}

    /// Whether Hibernate has made the name of a hash.
    static boolean isHash(String name) {
        return HASH.matcher(name).matches();
    }

    /// Whether the name says nothing: made of a hash, or by the server for a constraint without one.
    static boolean isAnonymous(Constraint constraint) {
        String name = constraint.id().name();
        return switch (constraint.type()) {
            case PRIMARY_KEY -> true;
            case UNIQUE, CHECK -> isHash(name) || AUTOMATIC.matcher(name).matches();
            case FOREIGN_KEY, EXCLUSION -> isHash(name);
        };
    }

    /// The name that the server would have chosen, instead of a hash.
    static String readable(Constraint constraint) {
        String table = constraint.id().requiredParent().name();
        String own = constraint.id().name();
        return switch (constraint.type()) {
            case FOREIGN_KEY ->
                joined(
                        table,
                        Definitions.foreignKey(own, constraint.definition()).columns(),
                        "fkey",
                        own);
            case UNIQUE ->
                joined(table, Definitions.unique(own, constraint.definition()).columns(), "key", own);
            case PRIMARY_KEY, CHECK, EXCLUSION -> own;
        };
    }

    static String readable(String table, IndexFacts index) {
        List<String> columns =
                index.columns().stream().map(IndexFacts.IndexColumn::name).toList();
        return joined(table, columns, "idx", index.name());
    }

    private static String joined(String table, List<String> columns, String label, String own) {
        String name = table + "_" + String.join("_", columns) + "_" + label;
        return name.getBytes(StandardCharsets.UTF_8).length > LIMIT ? own : name;
    }
}
