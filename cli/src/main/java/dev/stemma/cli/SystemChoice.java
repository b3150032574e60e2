package dev.stemma.cli;

import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Tells from what a command is about which kind of database it is about.
///
/// @param url of what a person calls `database` or by the name of an environment; empty for any other word, and for the
///            project's own server
public record SystemChoice(Function<String, Optional<String>> url) {
    /// Words that say nothing about the kind: they are about what the project wants, wherever it is built.
    private static final List<String> NEUTRAL = List.of("schema", "revisions", "empty");

    /// @param sources as the user wrote them
    /// @return whether it is SQLite
    public boolean isSqlite(List<String> sources) {
        List<String> sqlite = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String source : sources) {
            if (isDatabase(source)) {
                boolean is = Systems.isSqlite(url.apply(source).orElse(source));
                (is ? sqlite : others).add(source);
            }
        }
        if (!sqlite.isEmpty() && !others.isEmpty()) {
            throw new StemmaException(new TwoSystems(sqlite.getFirst(), others.getFirst()));
        }
        return sqlite.isEmpty() && others.isEmpty()
                ? url.apply("database").map(Systems::isSqlite).orElse(false)
                : !sqlite.isEmpty();
    }

    private boolean isDatabase(String source) {
        return source.equals("database")
                || url.apply(source).isPresent()
                || source.contains("://")
                || source.startsWith("jdbc:")
                || !NEUTRAL.contains(source) && !source.startsWith("revisions:") && Systems.isSqlite(source);
    }

    /// Schemas of two kinds of databases have nothing to be compared by.
    private record TwoSystems(String sqlite, String other) implements Problem {
        @Override
        public String code() {
            return "two-systems";
        }

        @Override
        public String summary() {
            return "'" + sqlite + "' is SQLite and '" + other + "' is PostgreSQL; they cannot be compared";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("name the other side too: --from and --to");
        }

        @Override
        public Severity severity() {
            return Severity.USAGE;
        }
    }
}
