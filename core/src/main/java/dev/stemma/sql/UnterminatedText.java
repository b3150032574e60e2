package dev.stemma.sql;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import java.util.Optional;

/// Something in a script begins and never ends, so that all the rest of the file belongs to it.
///
/// @param what  the thing in words, as 'a string'
/// @param close what would end it
/// @param where where it begins
public record UnterminatedText(String what, String close, Excerpt where) implements Problem {
    @Override
    public String code() {
        return "unterminated-text";
    }

    @Override
    public String summary() {
        return what + " begins in " + where.location() + " and never ends";
    }

    @Override
    public Optional<Excerpt> excerpt() {
        return Optional.of(where);
    }

    @Override
    public Optional<String> hint() {
        return Optional.of("end it with " + close);
    }
}
