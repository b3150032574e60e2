package dev.stemma.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What ids and labels may look like, and which of them a person may have meant.
final class Names {
    /// Words of the grammar, and what a header says for no parents.
    static final Set<String> RESERVED = Set.of("head", "heads", "base", "current", "none");

    private static final String FORBIDDEN = "@+:,";
    private static final int NEAREST = 3;

    private Names() {}

    /// The characters of a name that the grammar of targets cannot bear, each once.
    static Set<String> unfitCharacters(String name) {
        Set<String> unfit = new LinkedHashSet<>();
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            int character = name.codePointAt(i);
            if (isUnfit(character)) {
                unfit.add(shown(character));
            }
        }
        return unfit;
    }

    private static boolean isUnfit(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || FORBIDDEN.indexOf(character) >= 0;
    }

    private static String shown(int character) {
        return character == ' '
                ? "' '"
                : FORBIDDEN.indexOf(character) >= 0
                        ? "'" + Character.toString(character) + "'"
                        : "U+%04X".formatted(character);
    }

    /// The known names closest to a mistyped one, at most three.
    static List<String> nearest(String name, Collection<String> known) {
        record Near(String name, int distance) {}
        int limit = name.length() / 3;
        List<Near> near = new ArrayList<>();
        for (String candidate : known) {
            boolean isInside =
                    name.length() > 1 && candidate.startsWith(name) || name.length() > 2 && candidate.contains(name);
            int distance = isInside ? 0 : distance(lower(name), lower(candidate), limit);
            if (distance <= limit) {
                near.add(new Near(candidate, distance));
            }
        }
        return near.stream()
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(NEAREST)
                .map(Near::name)
                .toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// Insertions, deletions and replacements between two names; more than the limit is not counted out.
    private static int distance(String left, String right, int limit) {
        if (Math.abs(left.length() - right.length()) > limit) {
            return limit + 1;
        }
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
