package dev.stemma.sql;

import dev.stemma.problem.Problem;
import dev.stemma.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts a script as psql does. Only where psql would take a command from the middle of a statement (`\echo` between
/// two of its lines) the backslash stays in the statement, so that the server refuses the whole: cut in two, its
/// first half might be a valid statement that nobody wrote.
final class Splitter {
    /// The commands that send what has been read of a statement, so they end it.
    private static final Set<String> SENDING =
            Set.of("g", "gx", "gset", "gexec", "gdesc", "crosstabview", "watch", "bind", "parse");

    private final String fileName;
    private final String text;
    private final Lexer lexer;
    private final Lines lines;
    private final Lines.Walk walk;
    private final List<ScriptPart> parts = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /// The comments since the last part, for the next one.
    private List<Comment> leading = new ArrayList<>();

    private int lineOfLastPart;
    private @Nullable OpenStatement open;

    Splitter(String fileName, String text) {
        this.fileName = fileName;
        this.text = text;
        this.lexer = new Lexer(text);
        this.lines = Lines.of(fileName, text);
        this.walk = lines.new Walk();
    }

    Script split() {
        for (Token token = lexer.next(); token.kind() != Kind.END; token = lexer.next()) {
            if (!token.terminated()) {
                problems.add(unterminated(token));
            }
            if (MergeConflict.begins(token, text)) {
                problems.add(new MergeConflict(lines.excerpt(token.start(), "one version begins here")));
            }
            if (token.isComment()) {
                takeComment(token);
            } else if (token.isSignificant()) {
                take(token);
            }
        }
        if (open != null) {
            addStatement(open);
        }
        return new Script(fileName, text, parts, comments, problems);
    }

    private void takeComment(Token token) {
        if (open != null) {
            return;
        }
        Comment comment = new Comment(token.text(text), token.start(), walk.to(token.start()));
        comments.add(comment);
        if (comment.location().line() != lineOfLastPart) {
            leading.add(comment);
        }
    }

    private void take(Token token) {
        OpenStatement statement = open;
        if (token.is(text, '\\')) {
            takeBackslash(token, statement);
        } else if (statement == null) {
            begin(token);
        } else if (token.is(text, ';') && statement.endsAtSemicolon()) {
            end(token, statement);
        } else {
            statement.add(token);
        }
    }

    private void begin(Token token) {
        if (token.is(text, ';')) {
            return;
        }
        open = new OpenStatement(text, token);
    }

    private void end(Token semicolon, OpenStatement statement) {
        if (statement.copiesFromStdin()) {
            addCopy(semicolon, statement);
        } else {
            addStatement(statement);
            lineOfLastPart = walk.to(semicolon.start()).line();
        }
    }

    private void takeBackslash(Token backslash, @Nullable OpenStatement statement) {
        if (statement == null) {
            addMetaCommand(backslash.start());
        } else if (statement.endsAtSemicolon() && SENDING.contains(MetaCommandReader.nameAt(text, backslash.start()))) {
            addStatement(statement);
            addMetaCommand(backslash.start());
        } else {
            statement.add(backslash);
        }
    }

    private void addStatement(OpenStatement statement) {
        int start = statement.start();
        parts.add(new SqlStatement(statement.text(), start, walk.to(start), takeLeading()));
        open = null;
    }

    private void addCopy(Token semicolon, OpenStatement statement) {
        int lineEnd = Lines.endOfLine(text, semicolon.end());
        Token rest = new Lexer(text, semicolon.end(), lineEnd).nextSignificant();
        if (rest.isSignificant()) {
            problems.add(new TextBeforeCopyData(lines.excerpt(rest.start(), "this would run after the data")));
        }
        int start = statement.start();
        CopyData data = copyData(start, lineEnd);
        parts.add(new CopyBlock(
                statement.text(),
                start,
                walk.to(start),
                takeLeading(),
                text.substring(data.start(), data.marker()),
                data.start(),
                data.end()));
        goOnBehind(data.end());
        open = null;
    }

    private void addMetaCommand(int start) {
        MetaCommandReader command = new MetaCommandReader(text, start);
        boolean hasData = command.copiesFromStdin();
        int end = hasData ? copyData(start, command.end()).end() : command.end();
        parts.add(new MetaCommand(
                text.substring(start, end), start, walk.to(start), takeLeading(), command.name(), command.arguments()));
        goOnBehind(hasData ? end : command.next());
    }

    private CopyData copyData(int start, int lineEnd) {
        CopyData data = CopyData.find(text, Lines.behindLineEnd(text, lineEnd));
        if (!data.isComplete()) {
            problems.add(new UnterminatedText(
                    "the data of a COPY", "a line '\\.'", lines.excerpt(start, "its data never ends")));
        }
        return data;
    }

    private void goOnBehind(int offset) {
        lineOfLastPart = walk.to(offset).line();
        lexer.moveTo(offset);
    }

    private List<Comment> takeLeading() {
        List<Comment> taken = leading;
        leading = new ArrayList<>();
        return taken;
    }

    private Problem unterminated(Token token) {
        String what = switch (token.kind()) {
            case QUOTED_NAME -> "a quoted name";
            case BLOCK_COMMENT -> "a comment";
            case DOLLAR_STRING -> "a dollar-quoted text";
            default -> "a string";
        };
        String close = switch (token.kind()) {
            case QUOTED_NAME -> "a double quote";
            case BLOCK_COMMENT -> "'*/'";
            case DOLLAR_STRING -> text.substring(token.start(), text.indexOf('$', token.start() + 1) + 1);
            default -> "a single quote";
        };
        return new UnterminatedText(what, close, lines.excerpt(token.start(), what + " that never ends"));
    }

    /// Where the lines for a COPY are.
    ///
    /// @param marker where the line `\.` begins, or the end of the text
    private record CopyData(int start, int marker, int end) {

        static CopyData find(String text, int start) {
            int marker = text.indexOf("\\.", start);
            while (marker >= 0 && !isLine(text, start, marker)) {
                marker = text.indexOf("\\.", marker + 2);
            }
            return marker < 0
                    ? new CopyData(start, text.length(), text.length())
                    : new CopyData(start, marker, marker + 2);
        }

        boolean isComplete() {
            return marker < end;
        }

        private static boolean isLine(String text, int start, int marker) {
            boolean begins = marker == start || Characters.isLineEnd(text.charAt(marker - 1));
            return begins && (marker + 2 == text.length() || Characters.isLineEnd(text.charAt(marker + 2)));
        }
    }
}
