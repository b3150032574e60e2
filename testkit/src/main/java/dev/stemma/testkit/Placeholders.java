package dev.stemma.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands in a transcript for text that differs from run to run.
///
/// `<here>` is the folder of the project. `<id>`, `<time>`, `<stamp>`, `<date>`, `<duration>`, `<number>`, `<port>`,
/// `<size>`, `<word>` and `<text>` stand for any text of their kind; with a name, as in `<id:first>`, for the same text
/// wherever they stand again, also in later commands and files.
final class Placeholders {
    private static final Map<String, String> KINDS = Map.of(
            "id", "[0-9A-Za-z_]+",
            "time",
                    "\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?: ?(?:Z|UTC|[+-]\\d\\d(?::?\\d\\d)?))?",
            "stamp", "\\d{8}_\\d{6}",
            "date", "\\d{4}-\\d\\d-\\d\\d",
            "duration", "\\d+(?:\\.\\d+)? ?(?:ms|s|min|h)",
            "number", "\\d+",
            "port", "\\d+",
            "size", "\\d+(?:\\.\\d+)? ?[kMG]?B",
            "word", "\\S+",
            "text", ".*");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("<(here|" + String.join("|", KINDS.keySet()) + ")(?::(\\w+))?>");
    private static final String ANY_LINES = "…";

    private final String here;
    private final Map<String, String> bound = new HashMap<>();

    Placeholders(Path here) {
        this.here = here.toString();
    }

    /// A text with the named placeholders replaced by what they have stood for so far.
    String filled(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            String value = found.group(1).equals("here") ? here : bound.get(found.group());
            return Matcher.quoteReplacement(value == null ? found.group() : value);
        });
    }

    /// The lines that were printed: where they fit an expected line, in its words.
    List<String> described(List<String> expected, List<String> actual) {
        int any = expected.indexOf(ANY_LINES);
        if (any < 0) {
            return described(expected, actual, 0);
        }
        int after = expected.size() - any - 1;
        List<String> head = described(expected.subList(0, any), actual.subList(0, Math.min(any, actual.size())), 0);
        int tailBegin = actual.size() - after;
        if (tailBegin < any) {
            return described(expected, actual, 0);
        }
        List<String> lines = new ArrayList<>(head);
        lines.add(ANY_LINES);
        lines.addAll(
                described(expected.subList(any + 1, expected.size()), actual.subList(tailBegin, actual.size()), 0));
        return lines;
    }

    private List<String> described(List<String> expected, List<String> actual, int from) {
        List<String> lines = new ArrayList<>();
        int at = from;
        for (String line : actual) {
            // One line more or less must not make all that follows look different.
            int fitting = firstFitting(expected, at, line);
            lines.add(fitting < 0 ? line.replace(here, "<here>") : expected.get(fitting));
            at = fitting < 0 ? at : fitting + 1;
        }
        return lines;
    }

    private int firstFitting(List<String> expected, int from, String line) {
        for (int i = from; i < expected.size(); i++) {
            if (fits(expected.get(i), line)) {
                return i;
            }
        }
        return -1;
    }

    private boolean fits(String expected, String line) {
        if (expected.equals(line)) {
            return true;
        }
        List<String> names = new ArrayList<>();
        Matcher match = Pattern.compile(pattern(expected, names)).matcher(line);
        if (!match.matches()) {
            return false;
        }
        for (int i = 0; i < names.size(); i++) {
            bound.put(names.get(i), match.group(i + 1));
        }
        return true;
    }

    private String pattern(String expected, List<String> names) {
        StringBuilder pattern = new StringBuilder();
        Matcher found = PLACEHOLDER.matcher(expected);
        int end = 0;
        while (found.find()) {
            pattern.append(Pattern.quote(expected.substring(end, found.start())));
            pattern.append(pattern(found, names));
            end = found.end();
        }
        return pattern.append(Pattern.quote(expected.substring(end))).toString();
    }

    private String pattern(Matcher found, List<String> names) {
        String whole = found.group();
        String fixed = found.group(1).equals("here") ? here : bound.get(whole);
        if (fixed != null) {
            return Pattern.quote(fixed);
        }
        String kind = KINDS.getOrDefault(found.group(1), "");
        if (found.group(2) == null) {
            return kind;
        }
        if (names.contains(whole)) {
            return "\\" + (names.indexOf(whole) + 1);
        }
        names.add(whole);
        return "(" + kind + ")";
    }
}
