package dev.stemma.scope;

import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which objects are meant: `app` (a schema and all in it), `app.tmp_*` (names), `trigger:*` (a kind), `table:log_*`
/// (both). A star stands for any text, a question mark for one character.
///
/// @param text as it was written
/// @param kind null for every kind
public record ObjectPattern(String text, @Nullable Kind kind, Pattern name) {
    /// Understands the text; empty where it names a kind that there is not.
    public static Optional<ObjectPattern> parse(String text) {
        int colon = text.indexOf(':');
        String name = text.substring(colon + 1);
        if (name.isBlank()) {
            return Optional.empty();
        }
        if (colon < 0) {
            return Optional.of(new ObjectPattern(text, null, glob(name)));
        }
        return kind(text.substring(0, colon)).map(kind -> new ObjectPattern(text, kind, glob(name)));
    }

    /// Whether it may well name nothing for a while.
    boolean hasWildcard() {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    }

    private static Optional<Kind> kind(String words) {
        String spoken = words.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.words().replace('-', ' ').equals(spoken))
                .findFirst();
    }

    private static Pattern glob(String text) {
        StringBuilder regex = new StringBuilder();
        for (char letter : text.strip().toCharArray()) {
            switch (letter) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                default -> regex.append(Pattern.quote(String.valueOf(letter)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    /// Whether the object itself is meant, or one of which it is a part.
    public boolean covers(ObjectId id) {
        for (ObjectId at = id; at != null; at = at.parent()) {
            if (isMeant(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMeant(ObjectId id) {
        if (kind != null && kind != id.kind()) {
            return false;
        }
        String path = path(id);
        if (name.matcher(path).matches()) {
            return true;
        }
        return kind != null ? name.matcher(id.name()).matches() : isInSchema(id);
    }

    private boolean isInSchema(ObjectId id) {
        String schema = id.schema();
        return schema != null && name.matcher(schema).matches();
    }

    /// The names from the schema down, without the arguments that tell a function from its namesakes.
    private static String path(ObjectId id) {
        ObjectId parent = id.parent();
        String own = id.schema() == null ? id.name() : id.schema() + "." + id.name();
        return parent == null ? own : own.isEmpty() ? path(parent) : path(parent) + "." + own;
    }
}
