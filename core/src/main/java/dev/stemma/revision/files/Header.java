package dev.stemma.revision.files;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import dev.stemma.revision.Replaced;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.TransactionMode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The comment lines at the top of a file that say what revision it is. A file has a header when one of them is `--
/// revision: ID`; in a file without one, `-- created: …` and the like are mere comments. Only `-- parents: …` says
/// nothing else, so a file with it and without an id has a slip of the finger in its header.
final class Header {
    static final List<String> KEYS = List.of(
            "revision",
            "parents",
            "created",
            "message",
            "labels",
            "depends-on",
            "replaces",
            "irreversible",
            "transaction");

    private static final Set<String> MISSPELT =
            Set.of("parent", "label", "depends", "dependson", "down-revision", "irreversable", "transactions");

    private record Line(int number, String text, String value) {}

    private final String file;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Consumer<Problem> problems;

    private Header(String file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /// The header of a text, or nothing when it has none.
    static @Nullable Header of(String file, String text, Consumer<Problem> problems) {
        List<Problem> found = new ArrayList<>();
        Header header = new Header(file, found::add);
        header.read(text);
        if (!header.lines.containsKey("revision")) {
            Line parents = header.lines.get("parents");
            if (parents != null) {
                problems.accept(header.problem(
                        parents, "parents", "'-- revision:' is missing", "write the id above it: '-- revision: ID'"));
            }
            return null;
        }
        found.forEach(problems);
        return new Header(file, problems).taking(header.lines);
    }

    private Header taking(Map<String, Line> others) {
        lines.putAll(others);
        return this;
    }

    private void read(String text) {
        int number = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            String line = text.substring(start, end < 0 ? text.length() : end).strip();
            start = end < 0 ? text.length() : end + 1;
            number++;
            if (!line.isEmpty() && !line.startsWith("--") || Markers.isMarker(line)) {
                return;
            }
            take(number, line);
        }
    }

    /// Whether the line is one of a header.
    static boolean isEntry(String line) {
        return KEYS.contains(key(written(line.strip())));
    }

    /// The key as it is written in a line such as `-- depends_on: …`, or nothing where the line is no entry.
    private static String written(String line) {
        int colon = line.startsWith("--") ? line.indexOf(':') : -1;
        return colon < 0 ? "" : line.substring("--".length(), colon).strip();
    }

    private static String key(String written) {
        return written.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    private void take(int number, String text) {
        String written = written(text);
        String key = key(written);
        Line line = new Line(number, text, text.substring(text.indexOf(':') + 1).strip());
        if (MISSPELT.contains(key)) {
            problems.accept(problem(line, written, "no such key", "the keys are " + String.join(", ", KEYS)));
        } else if (KEYS.contains(key) && lines.putIfAbsent(key, line) != null) {
            problems.accept(problem(line, written, "this key stands twice", null));
        }
    }

    private @Nullable String value(String key) {
        Line line = lines.get(key);
        return line == null ? null : line.value();
    }

    private Problem problem(Line line, String part, String remark, @Nullable String advice) {
        int from = Math.max(
                0, part.isEmpty() ? line.text().length() - 1 : line.text().lastIndexOf(part));
        Excerpt excerpt = Excerpt.ofPart(file, line.number(), line.text(), from, from + part.length(), remark);
        return new FileProblem.UnreadableHeader(excerpt, advice);
    }

    private void refuse(String key, String remark, @Nullable String advice) {
        Line line = lines.get(key);
        if (line != null) {
            problems.accept(problem(line, line.value(), remark, advice));
        }
    }

    /// The id, or nothing when the line is empty, which is reported.
    @Nullable
    String revision() {
        String id = value("revision");
        if (id == null || id.isEmpty()) {
            refuse("revision", "an id is missing", null);
            return null;
        }
        return id;
    }

    List<RevisionId> parents() {
        if (!lines.containsKey("parents")) {
            refuse("revision", "'-- parents:' is missing", "write '-- parents: none' for a base");
            return List.of();
        }
        if ("none".equals(value("parents"))) {
            return List.of();
        }
        List<String> names = names("parents");
        if (names.isEmpty()) {
            refuse("parents", "a revision is missing", "write '-- parents: none' for a base");
        }
        return names.stream().map(RevisionId::new).toList();
    }

    List<String> names(String key) {
        String value = value(key);
        if (value == null || value.isEmpty()) {
            return List.of();
        }
        List<String> names = Stream.of(value.split(",", -1)).map(String::strip).toList();
        if (names.contains("")) {
            refuse(key, "a name is missing beside a comma", null);
        }
        return names.stream().filter(name -> !name.isEmpty()).toList();
    }

    List<Replaced> replaces() {
        String value = value("replaces");
        if (value == null || value.isEmpty()) {
            return List.of();
        }
        return ReplacesText.parse(value).orElseGet(() -> {
            refuse("replaces", "commas and brackets do not fit", "write it like 's1 (a1, b1), c1'");
            return List.of();
        });
    }

    String message() {
        String message = value("message");
        return message == null ? "" : message;
    }

    @Nullable
    OffsetDateTime created() {
        String value = value("created");
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(value);
        } catch (DateTimeException notATime) {
            refuse("created", "not a time", "write it like 2026-09-01T12:03:01Z");
            return null;
        }
    }

    @Nullable
    String irreversible() {
        String reason = value("irreversible");
        if (reason != null && reason.isEmpty()) {
            refuse("irreversible", "the reason is missing", "say why there is no way back");
        }
        return reason;
    }

    @Nullable
    TransactionMode transaction() {
        String value = value("transaction");
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "each" -> TransactionMode.EACH;
            case "none" -> TransactionMode.NONE;
            default -> {
                refuse("transaction", "no such mode", "the modes are 'each' and 'none'");
                yield null;
            }
        };
    }
}
