package dev.stemma.command;

import dev.stemma.diff.RenameHint;
import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Location;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.sql.Comment;
import dev.stemma.sql.Lexer;
import dev.stemma.sql.Script;
import dev.stemma.sql.ScriptPart;
import dev.stemma.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the comments of schema files that say what something was called before:
/// `display_name text -- stemma: renamed from users.fullname`. A hint speaks of what stands on its line before it, else
/// of what comes next.
public final class RenameHints {
    private static final Pattern HINT = Pattern.compile("stemma: renamed from (\\S.*)");
    /// Somebody's idea of one: it is not passed over, since what it speaks of would be dropped.
    private static final Pattern MEANT = Pattern.compile("stemma\\W*renam.*", Pattern.CASE_INSENSITIVE);
    /// What may stand between CREATE and the kind.
    private static final Set<String> BEFORE_KIND = Set.of(
            "create",
            "alter",
            "or",
            "replace",
            "unlogged",
            "temporary",
            "temp",
            "foreign",
            "data",
            "text",
            "search",
            "event",
            "materialized",
            "recursive",
            "unique",
            "constraint");

    private static final Set<String> KINDS = Set.of(
            "table",
            "view",
            "index",
            "sequence",
            "type",
            "domain",
            "function",
            "procedure",
            "aggregate",
            "schema",
            "trigger",
            "policy",
            "rule",
            "statistics",
            "collation",
            "conversion",
            "publication",
            "server",
            "wrapper",
            "parser",
            "template",
            "dictionary",
            "configuration");

    /// And between the kind and the name.
    private static final Set<String> BEFORE_NAME = Set.of("concurrently", "if", "not", "exists", "only");

    private static final Set<String> BEFORE_PART = Set.of("add", "column", "constraint", "if", "not", "exists");

    /// What names a part of a table in a statement of its own, and the word before that table.
    private static final Map<String, String> TABLE_OF = Map.of("trigger", "on", "policy", "on", "rule", "to");

    private final Script script;
    private final String text;

    private RenameHints(String file, String text) {
        this.script = Script.parse(file, text);
        this.text = text;
    }

    public static List<RenameHint> in(String file, String text) {
        return MEANT.matcher(text).find() ? new RenameHints(file, text).find() : List.of();
    }

    private List<RenameHint> find() {
        List<RenameHint> hints = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Token token : Lexer.tokens(text)) {
            if (token.isComment()) {
                Comment comment = new Comment(
                        token.text(text), token.start(), script.lines().location(token.start()));
                Matcher hint = HINT.matcher(comment.content());
                String now = hint.matches() ? subject(comment) : null;
                if (now != null) {
                    String old = RenameHint.unquoted(hint.group(1));
                    hints.add(new RenameHint(old, now, comment.location().toString(), RenameHint.Term.STANDING));
                } else if (MEANT.matcher(comment.content()).matches()) {
                    String remark = hint.matches() ? "of nothing that can be renamed" : "not understood";
                    problems.add(new SourceProblem.UnclearRename(excerpt(comment, remark)));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new StemmaException(problems);
        }
        return hints;
    }

    private Excerpt excerpt(Comment comment, String remark) {
        Location location = comment.location();
        int from = comment.start() - text.lastIndexOf('\n', comment.start()) - 1;
        String line = script.lines().line(location.line());
        int to = Math.min(line.length(), from + comment.text().length());
        return Excerpt.ofPart(location.file(), location.line(), line, from, to, remark);
    }

    /// What the comment speaks of: an object, or a part of it.
    private @Nullable String subject(Comment comment) {
        ScriptPart part = partOf(comment);
        if (part == null) {
            return null;
        }
        List<Token> tokens = significant(part);
        int kindAt = skip(tokens, 0, BEFORE_KIND);
        int nameAt = skip(tokens, kindAt + 1, BEFORE_NAME);
        if (nameAt >= tokens.size() || !KINDS.contains(word(tokens.get(kindAt)))) {
            return null;
        }
        String object = tableOf(tokens, kindAt) + path(tokens, nameAt);
        int element = Math.max(elementAt(tokens, comment), lastAddition(tokens, comment));
        int start = element > nameAt ? skip(tokens, element, BEFORE_PART) : element;
        if (start <= nameAt || start >= tokens.size()) {
            return object;
        }
        return isName(tokens.get(start)) ? object + "." + name(tokens.get(start)) : null;
    }

    /// `create trigger t on users` names `users.t`; an event trigger stands on no table.
    private String tableOf(List<Token> tokens, int kindAt) {
        String before = TABLE_OF.get(word(tokens.get(kindAt)));
        boolean isOfDatabase = kindAt > 0 && word(tokens.get(kindAt - 1)).equals("event");
        if (before == null || isOfDatabase) {
            return "";
        }
        for (int at = kindAt + 2; at + 1 < tokens.size(); at++) {
            if (word(tokens.get(at)).equals(before)) {
                return path(tokens, at + 1) + ".";
            }
        }
        return "";
    }

    /// In `alter table t add column c` the column is meant, not the table.
    private int lastAddition(List<Token> tokens, Comment comment) {
        int last = 0;
        boolean alters = !tokens.isEmpty() && tokens.getFirst().text(text).equalsIgnoreCase("alter");
        for (int at = 0; alters && at < tokens.size() && tokens.get(at).start() < comment.start(); at++) {
            last = tokens.get(at).text(text).equalsIgnoreCase("add") ? at : last;
        }
        return last;
    }

    private @Nullable ScriptPart partOf(Comment comment) {
        ScriptPart before = null;
        for (ScriptPart part : script.parts()) {
            if (part.start() > comment.start()) {
                boolean sameLine = before != null
                        && !text.substring(before.end(), comment.start()).contains("\n");
                return sameLine ? before : part;
            }
            if (comment.start() < part.end()) {
                return part;
            }
            before = part;
        }
        return before;
    }

    private List<Token> significant(ScriptPart part) {
        List<Token> tokens = new ArrayList<>();
        Lexer lexer = new Lexer(text, part.start(), part.end());
        for (Token token = lexer.nextSignificant(); token.kind() != Token.Kind.END; token = lexer.nextSignificant()) {
            tokens.add(token);
        }
        return tokens;
    }

    /// Where the element begins of which something stands on the comment's line before it, else the next token; the
    /// start
    /// of the statement where no element is meant.
    private int elementAt(List<Token> tokens, Comment comment) {
        int line = text.lastIndexOf('\n', Math.max(0, comment.start() - 1)) + 1;
        int depth = 0;
        int element = 0;
        boolean begins = false;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.start() > comment.start()) {
                boolean isBehind = at > 0 && tokens.get(at - 1).end() > line;
                return isBehind ? element : at;
            }
            String word = token.text(text);
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            if (depth == 0 || depth == 1 && word.equals("(")) {
                element = 0;
                begins = depth == 1;
            } else if (depth == 1 && word.equals(",")) {
                begins = true;
            } else if (begins) {
                element = at;
                begins = false;
            }
        }
        return element;
    }

    private int skip(List<Token> tokens, int from, Set<String> words) {
        int at = from;
        while (at < tokens.size() && words.contains(word(tokens.get(at)))) {
            at++;
        }
        return at;
    }

    /// The keyword, or nothing where the token is something else.
    private String word(Token token) {
        return token.kind() == Token.Kind.WORD ? token.text(text).toLowerCase(Locale.ROOT) : "";
    }

    private String path(List<Token> tokens, int at) {
        StringBuilder path = new StringBuilder(name(tokens.get(at)));
        int next = at + 1;
        while (next + 1 < tokens.size() && tokens.get(next).text(text).equals(".")) {
            path.append('.').append(name(tokens.get(next + 1)));
            next += 2;
        }
        return path.toString();
    }

    private static boolean isName(Token token) {
        return switch (token.kind()) {
            case WORD, QUOTED_NAME, STRING -> true;
            default -> false;
        };
    }

    private String name(Token token) {
        String written = token.text(text);
        return switch (token.kind()) {
            case QUOTED_NAME -> written.substring(1, written.length() - 1).replace("\"\"", "\"");
            case STRING -> written.substring(1, written.length() - 1).replace("''", "'");
            default -> token.folded(text);
        };
    }
}
