package dev.stemma.revision.files;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import dev.stemma.revision.files.JavaLexer.Kind;
import dev.stemma.revision.files.JavaLexer.Token;
import dev.stemma.sql.Lines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads the annotation of a Java revision from its text. Nothing is compiled for it, so five thousand revisions are
/// read in the time of one compilation.
final class JavaAnnotation {
    static final String NAME = "RevisionInfo";

    private static final Set<String> KEYS =
            Set.of("id", "parents", "labels", "dependsOn", "message", "created", "irreversible", "transaction");

    private final String file;
    private final String text;
    private final Consumer<Problem> problems;
    private final JavaLexer lexer;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private Token token;
    private String packageName = "";
    private int start = -1;
    private int end = -1;
    private int behindToken;

    /// A part of the text.
    record Span(int start, int end) {}

    /// @param texts  strings, or the last word of a name
    /// @param places where each of them stands
    /// @param whole  where the value stands, with its braces
    record Value(List<String> texts, List<Span> places, Span whole) {}

    private JavaAnnotation(String file, String text, Consumer<Problem> problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
        this.lexer = new JavaLexer(text);
        this.token = lexer.next();
    }

    private void advance() {
        behindToken = token.end();
        token = lexer.next();
    }

    /// The annotation of a source, or nothing where the class is no revision.
    static @Nullable JavaAnnotation of(String file, String text, Consumer<Problem> problems) {
        if (!text.contains(NAME)) {
            return null;
        }
        JavaAnnotation annotation = new JavaAnnotation(file, text, problems);
        return annotation.find() ? annotation.read() : null;
    }

    private boolean find() {
        while (token.kind() != Kind.END) {
            if (isWord("package")) {
                packageName = dottedName();
            } else if (isSign('@')) {
                start = token.start();
                if (dottedName().matches("(.*\\.)?" + NAME) && isSign('(')) {
                    return true;
                }
            } else {
                advance();
            }
        }
        return false;
    }

    /// The name behind the current token, which is passed over.
    private String dottedName() {
        StringBuilder name = new StringBuilder();
        advance();
        while (token.kind() == Kind.WORD || isSign('.')) {
            name.append(text, token.start(), token.end());
            advance();
        }
        return name.toString();
    }

    private @Nullable JavaAnnotation read() {
        advance();
        while (!isSign(')')) {
            if (!readPair()) {
                return this;
            }
            if (isSign(',')) {
                advance();
            }
        }
        end = token.end();
        return this;
    }

    private boolean readPair() {
        Token key = token;
        String name = text.substring(key.start(), key.end());
        advance();
        if (key.kind() != Kind.WORD || !isSign('=')) {
            return refuse(key, "a name and '=' were expected");
        }
        if (!KEYS.contains(name)) {
            return refuse(key, "no such key");
        }
        advance();
        int from = token.start();
        Value value = new Value(new ArrayList<>(), new ArrayList<>(), new Span(from, from));
        boolean isRead = isSign('{') ? readList(value) : readOne(value);
        values.put(name, new Value(value.texts(), value.places(), new Span(from, behindToken)));
        return isRead;
    }

    private boolean readList(Value value) {
        advance();
        while (!isSign('}')) {
            if (!readOne(value)) {
                return false;
            }
            if (isSign(',')) {
                advance();
            }
        }
        advance();
        return true;
    }

    private boolean readOne(Value value) {
        int from = token.start();
        boolean isRead = readText(value.texts());
        value.places().add(new Span(from, behindToken));
        return isRead;
    }

    /// A string, or several with `+` between them, or the name of a constant.
    private boolean readText(List<String> texts) {
        if (token.kind() == Kind.WORD) {
            Token first = token;
            StringBuilder name = new StringBuilder(text.substring(token.start(), token.end()));
            name.append(dottedName());
            texts.add(name.substring(name.lastIndexOf(".") + 1));
            return name.toString().matches("(.*\\.)?(AS_THE_RUN|EACH|NONE)") || refuse(first, "write the text itself");
        }
        StringBuilder string = new StringBuilder();
        while (true) {
            String part =
                    token.kind() == Kind.STRING ? JavaLexer.value(text.substring(token.start(), token.end())) : null;
            if (part == null) {
                return refuse(token, "write the text itself");
            }
            string.append(part);
            advance();
            if (!isSign('+')) {
                texts.add(string.toString());
                return true;
            }
            advance();
        }
    }

    private boolean isWord(String word) {
        return token.kind() == Kind.WORD && token.is(text, word);
    }

    private boolean isSign(char sign) {
        return token.kind() == Kind.SIGN && text.charAt(token.start()) == sign;
    }

    private boolean refuse(Token where, String remark) {
        refuse(
                where.start(),
                remark,
                "the values of the annotation are read without running anything, so they are"
                        + " texts and not names of constants");
        return false;
    }

    private void refuse(int offset, String remark, @Nullable String advice) {
        Excerpt place = Lines.of(file, text).excerpt(offset, remark);
        problems.accept(new FileProblem.UnreadableHeader(place, advice));
    }

    /// Refuses the value of a key, or the whole annotation where it has none.
    void refuse(String key, String remark, @Nullable String advice) {
        Value value = values.get(key);
        refuse(value == null ? start : value.whole().start(), remark, advice);
    }

    /// The texts of a key; none where it is not there.
    List<String> texts(String key) {
        Value value = values.get(key);
        return value == null ? List.of() : value.texts();
    }

    /// The text of a key; null where it is not there, or empty.
    @Nullable
    String text(String key) {
        List<String> texts = texts(key);
        return texts.isEmpty() || texts.getFirst().isEmpty() ? null : texts.getFirst();
    }

    /// The package of the class; empty where it has none.
    String packageName() {
        return packageName;
    }

    /// Where the value of a key stands in the text.
    @Nullable
    Value value(String key) {
        return values.get(key);
    }

    /// Where the first key would stand.
    int start() {
        return text.indexOf('(', start) + 1;
    }

    /// Whether a part of the text belongs to the annotation; false for all of one that cannot be read to its end.
    boolean covers(int offset) {
        return start <= offset && offset < end;
    }
}
