package dev.stemma.revision.files;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Splits a file at its marker lines into an upgrade and a downgrade.
final class Markers {
    private static final Pattern MARKER = Pattern.compile("--[ \\t]*stemma:[ \\t]*(upgrade|downgrade)");

    /// The texts between the markers.
    record Sections(RevisionText upgrade, @Nullable RevisionText downgrade) {}

    private record Marker(boolean isUpgrade, int line, int start, int end, String text) {}

    private Markers() {}

    static boolean isMarker(String line) {
        return line.startsWith("--") && MARKER.matcher(line.strip()).matches();
    }

    /// The sections of a file with marker lines, or nothing when it has none.
    static @Nullable Sections of(Path path, String text, Consumer<Problem> problems) {
        List<Marker> markers = text.contains("stemma:") ? markers(text) : List.of();
        if (markers.isEmpty()) {
            return null;
        }
        Marker first = markers.getFirst();
        if (!first.isUpgrade()) {
            problems.accept(problem(path, first, "there is no 'upgrade' before it"));
        }
        int stray = strayLine(text.substring(0, first.start()));
        if (stray > 0) {
            String line = text.lines().skip(stray - 1L).findFirst().orElse("");
            problems.accept(problem(path, stray, line, "this stands before the first marker"));
        }
        Marker second = markers.size() > 1 ? markers.get(1) : null;
        if (second != null && second.isUpgrade() == first.isUpgrade()) {
            problems.accept(problem(path, second, "this marker stands twice"));
        } else if (markers.size() > 2) {
            problems.accept(problem(path, markers.get(2), "this marker stands twice"));
        }
        RevisionText upgrade = section(path, text, first, second == null ? text.length() : second.start());
        return new Sections(upgrade, second == null ? null : section(path, text, second, text.length()));
    }

    private static List<Marker> markers(String text) {
        List<Marker> markers = new ArrayList<>();
        int number = 0;
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            String line = text.substring(start, end).strip();
            number++;
            if (isMarker(line)) {
                markers.add(
                        new Marker(line.endsWith(" upgrade") || line.endsWith(":upgrade"), number, start, end, line));
            }
            start = end;
        }
        return markers;
    }

    /// The first line that is neither blank nor a comment, counted from one; zero when there is none.
    private static int strayLine(String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("--")) {
                return number;
            }
        }
        return 0;
    }

    private static RevisionText section(Path path, String text, Marker marker, int end) {
        return new RevisionText(path, marker.line() + 1, text.substring(marker.end(), end));
    }

    private static Problem problem(Path path, Marker marker, String remark) {
        return problem(path, marker.line(), marker.text(), remark);
    }

    private static Problem problem(Path path, int number, String line, String remark) {
        return new FileProblem.UnreadableMarkers(
                Excerpt.ofPart(FileNames.shown(path), number, line, 0, line.length(), remark));
    }
}
