package dev.stemma.revision.files;

import dev.stemma.revision.Replaced;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The header of a revision, as it is written.
public final class HeaderText {
    private static final Pattern PARENTS = Pattern.compile("(?m)^--[ \\t]*parents[ \\t]*:[ \\t]*(.*?)[ \\t]*\\r?$");

    private HeaderText() {}

    /// The header of the file with the upgrade.
    public static String of(Revision revision) {
        StringBuilder text = new StringBuilder();
        line(text, "revision", revision.id().text());
        line(text, "parents", revision.isBase() ? "none" : ids(revision.parents()));
        if (revision.created() != null) {
            line(text, "created", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(revision.created()));
        }
        optional(text, "message", oneLine(revision.message()));
        optional(text, "labels", String.join(", ", revision.labels()));
        optional(text, "depends-on", String.join(", ", revision.dependsOn()));
        optional(text, "replaces", Replaced.joined(revision.replaces()));
        if (revision.irreversible() != null) {
            line(text, "irreversible", oneLine(revision.irreversible()));
        }
        if (revision.transaction() != null) {
            line(text, "transaction", revision.transaction().name().toLowerCase(Locale.ROOT));
        }
        return text.toString();
    }

    /// The header of the file with the downgrade, which only says whose it is.
    public static String ofDowngrade(Revision revision) {
        StringBuilder text = new StringBuilder();
        line(text, "revision", revision.id().text());
        return text.toString();
    }

    /// The text of a file with other parents in its header, and nothing else changed.
    ///
    /// @throws IllegalArgumentException if the text has no header
    public static String withParents(String text, List<RevisionId> parents) {
        Matcher line = PARENTS.matcher(text);
        if (!line.find()) {
            throw new IllegalArgumentException("a text without '-- parents:'");
        }
        String value = parents.isEmpty() ? "none" : ids(parents);
        return text.substring(0, line.start(1)) + value + text.substring(line.end(1));
    }

    /// A text without its header, for another one to be put before it.
    public static String without(String text) {
        StringBuilder rest = new StringBuilder();
        boolean isHeader = true;
        for (String line : text.lines().toList()) {
            isHeader = isHeader && (line.isBlank() || line.startsWith("--"));
            if (!isHeader || !line.isBlank() && !Header.isEntry(line)) {
                rest.append(line).append('\n');
            }
        }
        return rest.toString();
    }

    private static void optional(StringBuilder text, String key, String value) {
        if (!value.isEmpty()) {
            line(text, key, value);
        }
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append("-- ").append(key).append(": ").append(value).append('\n');
    }

    private static String ids(List<RevisionId> ids) {
        return ids.stream().map(RevisionId::text).collect(Collectors.joining(", "));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
