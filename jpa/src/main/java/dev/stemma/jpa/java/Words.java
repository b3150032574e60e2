package dev.stemma.jpa.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Names of Java made of names of SQL.
public final class Words {
    private static final Set<String> KEYWORDS = Set.of("""
            _ abstract assert boolean break byte case catch char class const continue default do double else enum \
            extends false final finally float for goto if implements import instanceof int interface long native new \
            null package private protected public return short static strictfp super switch synchronized this throw \
            throws transient true try void volatile while""".split(" "));

    private static final Map<String, String> IRREGULAR = Map.of(
            "people", "person",
            "children", "child",
            "men", "man",
            "women", "woman",
            "feet", "foot",
            "teeth", "tooth",
            "geese", "goose",
            "mice", "mouse",
            "indices", "index",
            "criteria", "criterion");

    private static final Set<String> UNCOUNTED = Set.of(
            "news",
            "series",
            "species",
            "data",
            "media",
            "metadata",
            "address",
            "status",
            "analysis",
            "basis",
            "lens",
            "bus",
            "gas",
            "alias",
            "canvas",
            "atlas",
            "bias",
            "chaos",
            "process",
            "access",
            "business",
            "progress");

    private static final Set<String> ENDING_IN_E = Set.of("axes", "caches", "niches");

    private Words() {}

    /// `order_lines` as a class: `OrderLines`.
    public static String className(String name) {
        StringBuilder result = new StringBuilder();
        for (String word : split(name)) {
            result.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return safe(result.toString());
    }

    /// `created_at` as a field: `createdAt`.
    public static String fieldName(String name) {
        String joined = className(name);
        return safe(decapitalized(joined.startsWith("_") ? joined.substring(1) : joined));
    }

    /// `in-progress` as a constant: `IN_PROGRESS`.
    public static String constantName(String name) {
        List<String> words =
                split(name).stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
        return safe(String.join("_", words));
    }

    /// A name as a part of a package.
    public static String packageName(String name) {
        return safe(String.join("", split(name)).toLowerCase(Locale.ROOT));
    }

    public static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    public static String decapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /// One of what the name's last word says: `order_lines` is `order_line`. Words that are not known to be plurals
    /// stay.
    public static String singular(String name) {
        int start = lastWord(name);
        String word = name.substring(start);
        return name.substring(0, start) + singularWord(word, word.toLowerCase(Locale.ROOT));
    }

    /// Several of it: `orderLine` is `orderLines`.
    public static String plural(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> each : IRREGULAR.entrySet()) {
            if (lower.endsWith(each.getValue()) && !each.getValue().equals("man")) {
                String head = name.substring(0, name.length() - each.getValue().length());
                return head + (head.isEmpty() ? each.getKey() : capitalized(each.getKey()));
            }
        }
        if (lower.matches(".*[^aeiou]y")) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        return name + (lower.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
    }

    private static String singularWord(String word, String lower) {
        String irregular = IRREGULAR.get(lower);
        if (irregular != null) {
            return word.charAt(0) + irregular.substring(1);
        }
        if (UNCOUNTED.contains(lower) || lower.length() < 4 || !lower.endsWith("s")) {
            return word;
        }
        if (lower.endsWith("ies") && !lower.equals("movies") && !lower.equals("cookies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (lower.matches(".*(ss|us|is)")) {
            return word;
        }
        boolean endsInEs = isEndingInEs(lower);
        return word.substring(0, word.length() - (endsInEs ? 2 : 1));
    }

    private static boolean isEndingInEs(String lower) {
        if (lower.endsWith("es") && UNCOUNTED.contains(lower.substring(0, lower.length() - 2))) {
            return true;
        }
        return lower.matches(".*(sses|xes|ches|shes)") && !ENDING_IN_E.contains(lower);
    }

    private static int lastWord(String name) {
        int start = name.lastIndexOf('_') + 1;
        for (int i = name.length() - 1; i > start; i--) {
            if (Character.isUpperCase(name.charAt(i)) && !Character.isUpperCase(name.charAt(i - 1))) {
                return i;
            }
        }
        return start == name.length() ? 0 : start;
    }

    /// Words are parted by whatever no name may hold, and by a change to upper case.
    private static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        for (String part : name.split("[^\\p{L}\\p{Nd}]+")) {
            for (String word : part.split("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})")) {
                if (!word.isEmpty()) {
                    words.add(isAllUpper(word) ? word.toLowerCase(Locale.ROOT) : word);
                }
            }
        }
        return words;
    }

    private static boolean isAllUpper(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    /// Whether the compiler takes it as the name of a class or field.
    public static boolean isName(String name) {
        return !name.isEmpty()
                && !KEYWORDS.contains(name)
                && Character.isJavaIdentifierStart(name.charAt(0))
                && name.chars().allMatch(Character::isJavaIdentifierPart);
    }

    /// Whether the compiler takes it as the name of a package.
    public static boolean isPackage(String name) {
        return List.of(name.split("\\.", -1)).stream().allMatch(Words::isName);
    }

    /// A name that the compiler takes.
    private static String safe(String name) {
        if (name.isEmpty()) {
            return "_x";
        }
        if (KEYWORDS.contains(name)) {
            return name + "_";
        }
        return Character.isJavaIdentifierStart(name.charAt(0)) ? name : "_" + name;
    }
}
