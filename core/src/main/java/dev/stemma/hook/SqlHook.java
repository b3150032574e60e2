package dev.stemma.hook;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.database.DatabaseSystem;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.run.Hook;
import dev.stemma.run.HookProblem;
import dev.stemma.run.Moment;
import dev.stemma.run.ScriptFaults;
import dev.stemma.sql.Script;
import dev.stemma.sql.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A file of SQL. It runs on a connection of its own, each statement by itself unless it says BEGIN: it sees what is
/// committed, and what it sets for its session ends with it.
record SqlHook(String name, Path file, DatabaseSystem system, Supplier<ConnectionSettings> database) implements Hook {
    @Override
    public void at(Moment moment, Consumer<String> say) throws SQLException {
        String text = text();
        try (Connection connection = system.connect(database.get())) {
            system.scripts().run(connection, name, text);
        }
    }

    @Override
    public Optional<Script> script() {
        Script script = Script.parse(name, text());
        List<Problem> problems = ScriptFaults.of(script);
        if (!problems.isEmpty()) {
            throw new StemmaException(problems);
        }
        return Optional.of(script);
    }

    private String text() {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Utf8.text(bytes).orElseThrow(() -> refusal(Utf8.complaint(bytes)));
        } catch (IOException failure) {
            throw refusal("it cannot be read: " + failure.getMessage());
        }
    }

    private StemmaException refusal(String reason) {
        return new StemmaException(new HookProblem.NoSuchHook(name, reason));
    }

    @Override
    public String toString() {
        return name;
    }
}
