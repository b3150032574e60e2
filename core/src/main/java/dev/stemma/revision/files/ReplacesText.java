package dev.stemma.revision.files;

import dev.stemma.revision.Replaced;
import dev.stemma.revision.RevisionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what stands behind `-- replaces:`. Ids have commas between them; behind one that was squashed itself, what had
/// been squashed into it stands in brackets: `s1 (a1, b1), c1`.
final class ReplacesText {
    private final String text;
    private int at;

    private ReplacesText(String text) {
        this.text = text;
    }

    /// Empty where commas and brackets do not fit.
    static Optional<List<Replaced>> parse(String text) {
        ReplacesText reader = new ReplacesText(text);
        Optional<List<Replaced>> all = reader.list();
        return reader.at == text.length() ? all : Optional.empty();
    }

    private Optional<List<Replaced>> list() {
        List<Replaced> list = new ArrayList<>();
        do {
            Optional<Replaced> next = one();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            list.add(next.get());
        } while (isTaken(','));
        return Optional.of(list);
    }

    private Optional<Replaced> one() {
        String id = id();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (!isTaken('(')) {
            return Optional.of(new Replaced(new RevisionId(id), List.of()));
        }
        Optional<List<Replaced>> parts = list();
        return isTaken(')') ? parts.map(list -> new Replaced(new RevisionId(id), list)) : Optional.empty();
    }

    /// An id may hold brackets of its own, but no space, no comma, and no bracket that closes what it did not open.
    private String id() {
        skipSpace();
        int start = at;
        int depth = 0;
        while (at < text.length() && text.charAt(at) != ',' && !Character.isWhitespace(text.charAt(at))) {
            char next = text.charAt(at);
            depth += next == '(' ? 1 : next == ')' ? -1 : 0;
            if (depth < 0) {
                break;
            }
            at++;
        }
        return text.substring(start, at);
    }

    private boolean isTaken(char wanted) {
        skipSpace();
        boolean isThere = at < text.length() && text.charAt(at) == wanted;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
