package dev.stemma.postgres.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The bounds of a partition as the server prints them, as far as they can be told apart by their text: what is not
/// known is answered with no.
sealed interface Bounds {
    /// All rows that no other partition takes.
    record Rest() implements Bounds {}

    record Values(Set<String> values) implements Bounds {}

    record Range(List<String> from, List<String> to) implements Bounds {
        /// Whether the others lie one behind the other from the beginning of this one to its end.
        private boolean isChainOf(List<Bounds> others) {
            List<String> at = from;
            for (int links = 0; links < others.size() && !at.equals(to); links++) {
                List<String> begin = at;
                for (Bounds other : others) {
                    if (other instanceof Range(List<String> theirFrom, List<String> theirTo)
                            && theirFrom.equals(begin)) {
                        at = theirTo;
                    }
                }
            }
            return at.equals(to);
        }
    }

    record Hash(int modulus, int remainder) implements Bounds {}

    Pattern IN = Pattern.compile("FOR VALUES IN \\((.*)\\)", Pattern.DOTALL);
    Pattern FROM = Pattern.compile("FOR VALUES FROM \\((.*)\\) TO \\((.*)\\)", Pattern.DOTALL);
    Pattern WITH = Pattern.compile("FOR VALUES WITH \\(modulus (\\d+), remainder (\\d+)\\)");
    Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d( \\d\\d:\\d\\d:\\d\\d)?");

    static Bounds of(String text) {
        Matcher values = IN.matcher(text);
        if (values.matches()) {
            return new Values(new HashSet<>(list(values.group(1))));
        }
        Matcher range = FROM.matcher(text);
        if (range.matches()) {
            return new Range(list(range.group(1)), list(range.group(2)));
        }
        Matcher hash = WITH.matcher(text);
        return hash.matches() ? new Hash(Integer.parseInt(hash.group(1)), Integer.parseInt(hash.group(2))) : new Rest();
    }

    /// Whether every row within the other bounds is within these.
    default boolean covers(Bounds other) {
        return switch (this) {
            case Rest() -> other instanceof Rest;
            case Values(Set<String> values) ->
                other instanceof Values(Set<String> theirs) && values.containsAll(theirs);
            case Range(List<String> from, List<String> to) ->
                other instanceof Range(List<String> theirFrom, List<String> theirTo)
                        && isOrdered(from, theirFrom)
                        && isOrdered(theirTo, to);
            case Hash(int modulus, int remainder) ->
                other instanceof Hash(int theirModulus, int theirRemainder)
                        && theirModulus % modulus == 0
                        && theirRemainder % modulus == remainder;
        };
    }

    /// Whether a row may be within both; also where that cannot be told.
    default boolean mayMeet(Bounds other) {
        return switch (this) {
            case Values(Set<String> values) ->
                !(other instanceof Values(Set<String> theirs))
                        || values.stream().anyMatch(theirs::contains);
            case Range(List<String> from, List<String> to) ->
                !(other instanceof Range(List<String> theirFrom, List<String> theirTo))
                        || !isOrdered(to, theirFrom) && !isOrdered(theirTo, from);
            case Rest rest -> true;
            case Hash hash -> true;
        };
    }

    /// Whether every row within these bounds is within one of the others.
    default boolean isSharedOutTo(List<Bounds> others) {
        return switch (this) {
            case Rest() -> false;
            case Values(Set<String> values) -> {
                Set<String> left = new HashSet<>(values);
                for (Bounds other : others) {
                    if (other instanceof Values(Set<String> theirs)) {
                        left.removeAll(theirs);
                    }
                }
                yield left.isEmpty();
            }
            case Range range -> range.isChainOf(others);
            case Hash hash -> !others.isEmpty();
        };
    }

    /// Whether the first one is not above the other, by the first column in which they differ.
    private static boolean isOrdered(List<String> low, List<String> high) {
        for (int at = 0; at < Math.min(low.size(), high.size()); at++) {
            if (!low.get(at).equals(high.get(at))) {
                return isLess(low.get(at), high.get(at));
            }
        }
        return true;
    }

    private static boolean isLess(String low, String high) {
        if (low.equals("MINVALUE") || high.equals("MAXVALUE")) {
            return true;
        }
        String one = unquoted(low);
        String other = unquoted(high);
        if (MOMENT.matcher(one).matches() && MOMENT.matcher(other).matches()) {
            return one.compareTo(other) < 0;
        }
        // Quoted figures may be text, of which the longer one is not always the greater one.
        boolean figures = NUMBER.matcher(one).matches()
                && NUMBER.matcher(other).matches()
                && (!low.startsWith("'") || !high.startsWith("'") || one.length() == other.length());
        return figures && new BigDecimal(one).compareTo(new BigDecimal(other)) < 0;
    }

    private static String unquoted(String value) {
        return value.startsWith("'") && value.endsWith("'") ? value.substring(1, value.length() - 1) : value;
    }

    /// The condition that rows within these bounds fulfil; null where it cannot be said simply.
    ///
    /// @param key what the whole is partitioned by: `RANGE (at)`
    default @Nullable String condition(String key) {
        int open = key.indexOf('(');
        String columns = key.substring(open + 1, key.length() - 1);
        boolean simple = Pattern.compile("(\"[^\"]+\"|[\\w]+)(, (\"[^\"]+\"|[\\w]+))*")
                .matcher(columns)
                .matches();
        if (!simple) {
            return null;
        }
        return switch (this) {
            case Rest rest -> null;
            case Hash hash -> null;
            case Values(Set<String> values) -> {
                List<String> some = values.stream()
                        .filter(value -> !value.equals("NULL"))
                        .sorted()
                        .toList();
                String in = some.isEmpty() ? "" : columns + " IN (" + String.join(", ", some) + ")";
                String none = values.contains("NULL") ? columns + " IS NULL" : "";
                yield in + (in.isEmpty() || none.isEmpty() ? "" : " OR ") + none;
            }
            case Range(List<String> from, List<String> to) -> {
                String all = "(" + columns + ")";
                String least = from.contains("MINVALUE") ? null : all + " >= (" + String.join(", ", from) + ")";
                String most = to.contains("MAXVALUE") ? null : all + " < (" + String.join(", ", to) + ")";
                boolean unclear = (from.contains("MINVALUE") || to.contains("MAXVALUE")) && from.size() > 1
                        || from.contains("MAXVALUE")
                        || to.contains("MINVALUE");
                if (unclear) {
                    yield null;
                }
                if (least == null) {
                    yield most == null ? columns + " IS NOT NULL" : most;
                }
                yield most == null ? least : least + " AND " + most;
            }
        };
    }

    private static List<String> list(String text) {
        List<String> values = new ArrayList<>();
        boolean quoted = false;
        int begin = 0;
        for (int at = 0; at < text.length(); at++) {
            quoted ^= text.charAt(at) == '\'';
            if (!quoted && text.startsWith(", ", at)) {
                values.add(text.substring(begin, at));
                begin = at + 2;
            }
        }
        values.add(text.substring(begin));
        return values;
    }
}
