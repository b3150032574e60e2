package dev.stemma.jpa.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Gives back the form in which people write what the server prints in a longer one. The server makes the same of both.
final class ReadableSql {
    private static final String ELEMENT = "(?:'(?:[^'\\\\]|'')*'|-?\\d+)";
    private static final String CAST = "(?:::(?:\"[^\"]+\"|[\\w. ])+)?";
    /// With one cast, or with two: so the server prints its own print once it has read it again.
    private static final String ITEM = "(?:" + ELEMENT + CAST + "|\\(" + ELEMENT + CAST + "\\)" + CAST + ")";

    private static final String LIST = "ARRAY\\[(" + ITEM + "(?:, " + ITEM + ")*)\\]";
    private static final Pattern ANY = Pattern.compile("(?:\\((\"[^\"]+\"|\\w+)\\)::text|(\"[^\"]+\"|\\w+)) = ANY "
            + "(?:\\(" + LIST + "\\)|\\(\\(" + LIST + "\\)::text\\[\\]\\))");
    private static final Pattern CASTED = Pattern.compile("\\(?(" + ELEMENT + ")" + CAST + "(?:\\)" + CAST + ")?");

    private ReadableSql() {}

    /// `state in ('open', 'paid')` for `(state)::text = ANY ((ARRAY['open'::character varying, …])::text[])`.
    static String of(String expression) {
        return ANY.matcher(expression).replaceAll(match -> {
            String name = match.group(1) == null ? match.group(2) : match.group(1);
            String items = match.group(3) == null ? match.group(4) : match.group(3);
            String list = CASTED.matcher(items).replaceAll(each -> Matcher.quoteReplacement(each.group(1)));
            return Matcher.quoteReplacement(name + " in (" + list + ")");
        });
    }
}
