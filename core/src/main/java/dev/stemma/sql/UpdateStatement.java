package dev.stemma.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An UPDATE of one table by itself, cut where conditions can be added.
///
/// @param text      the whole
/// @param table     its name as it is written
/// @param target    the name with all that belongs to it: `ONLY users AS u`
/// @param condition what stands behind WHERE, if there is one
public record UpdateStatement(
        String text, String table, String target, @Nullable String condition) {
    private static final Set<String> TOO_MUCH = Set.of("from", "returning");

    /// Nothing where it is no UPDATE, or one that joins, returns, or goes along a cursor.
    public static Optional<UpdateStatement> of(String text) {
        List<Token> words =
                Lexer.tokens(text).stream().filter(Token::isSignificant).toList();
        if (words.isEmpty() || !words.getFirst().isWord(text, "update")) {
            return Optional.empty();
        }
        Integer set = null;
        Integer where = null;
        for (int index : outermost(text, words)) {
            Token word = words.get(index);
            boolean isDistinctFrom = words.get(index - 1).isWord(text, "distinct");
            if (TOO_MUCH.contains(word.folded(text)) && !isDistinctFrom
                    || where != null && index == where + 1 && word.isWord(text, "current")) {
                return Optional.empty();
            }
            set = set == null && word.isWord(text, "set") ? Integer.valueOf(index) : set;
            where = where == null && word.isWord(text, "where") ? Integer.valueOf(index) : where;
        }
        if (set == null || set < 2 || where != null && where < set) {
            return Optional.empty();
        }
        String condition =
                where == null ? null : text.substring(words.get(where).end());
        return Optional.of(new UpdateStatement(
                text,
                table(text, words),
                text.substring(words.get(1).start(), words.get(set - 1).end()),
                condition));
    }

    /// The words that stand in no parentheses, but for the first.
    private static List<Integer> outermost(String text, List<Token> words) {
        List<Integer> outermost = new ArrayList<>();
        int depth = 0;
        for (int index = 1; index < words.size(); index++) {
            Token word = words.get(index);
            depth += word.is(text, '(') || word.is(text, '[') ? 1 : 0;
            depth -= word.is(text, ')') || word.is(text, ']') ? 1 : 0;
            if (depth == 0 && word.kind() == Token.Kind.WORD) {
                outermost.add(index);
            }
        }
        return outermost;
    }

    private static String table(String text, List<Token> words) {
        int first = words.get(1).isWord(text, "only") ? 2 : 1;
        int last = first;
        while (last + 2 < words.size() && words.get(last + 1).is(text, '.')) {
            last += 2;
        }
        return text.substring(words.get(first).start(), words.get(last).end());
    }

    /// The same for fewer rows. All that stood there stands at the same place, so that a mistake is found there.
    public String where(String more) {
        if (condition == null) {
            return text + " WHERE " + more;
        }
        int start = text.length() - condition.length();
        // A comment at the end would swallow what follows it; the blank behind WHERE makes room for the parenthesis.
        boolean hasRoom = Character.isWhitespace(condition.charAt(0));
        return text.substring(0, start) + "(" + condition.substring(hasRoom ? 1 : 0) + "\n) AND " + more;
    }
}
