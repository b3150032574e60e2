package dev.stemma.sql;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import java.util.Optional;

/// Something stands on the line of a `COPY ... FROM stdin;` behind its semicolon, where the data begins only on the
/// next line. psql would run it after the data.
public record TextBeforeCopyData(Excerpt where) implements Problem {
    @Override
    public String code() {
        return "text-before-copy-data";
    }

    @Override
    public String summary() {
        return "the line of a COPY from stdin goes on behind its semicolon in " + where.location();
    }

    @Override
    public Optional<Excerpt> excerpt() {
        return Optional.of(where);
    }

    @Override
    public Optional<String> hint() {
        return Optional.of("move it behind the line '\\.' that ends the data");
    }
}
