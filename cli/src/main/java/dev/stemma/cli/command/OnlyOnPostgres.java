package dev.stemma.cli.command;

import dev.stemma.database.DatabaseSystem;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import java.util.Optional;

/// Something that knows PostgreSQL's types only.
record OnlyOnPostgres(String what, String system) implements Problem {
    static void require(DatabaseSystem system, String what) {
        if (!system.name().equals("postgresql")) {
            throw new StemmaException(new OnlyOnPostgres(what, system.name()));
        }
    }

    @Override
    public String code() {
        return "only-on-postgresql";
    }

    @Override
    public String summary() {
        return what + " know PostgreSQL only, and the database is " + system;
    }

    @Override
    public Optional<String> hint() {
        return Optional.of("write the schema as .sql files");
    }

    @Override
    public Severity severity() {
        return Severity.USAGE;
    }
}
