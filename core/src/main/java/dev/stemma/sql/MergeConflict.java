package dev.stemma.sql;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import java.util.Optional;

/// A script holds two versions of the same lines, as a merge leaves them behind that could not decide.
///
/// @param where the line in which the first version begins
public record MergeConflict(Excerpt where) implements Problem {
    private static final String BEGIN = "<<<<<<<";

    /// Whether the token is the mark before the first version: no operator of SQL, and always at the begin of a line.
    static boolean begins(Token token, String text) {
        return token.kind() == Token.Kind.OPERATOR
                && text.startsWith(BEGIN, token.start())
                && (token.start() == 0 || Characters.isLineEnd(text.charAt(token.start() - 1)));
    }

    @Override
    public String code() {
        return "merge-conflict";
    }

    @Override
    public String summary() {
        return "an undecided merge begins in " + where.location();
    }

    @Override
    public Optional<Excerpt> excerpt() {
        return Optional.of(where);
    }

    @Override
    public Optional<String> hint() {
        return Optional.of(
                "keep what is right of both versions, and remove the lines with <<<<<<<, ======= and >>>>>>>");
    }
}
