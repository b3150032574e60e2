package dev.stemma.operations;

import dev.stemma.problem.Excerpt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a revision is written, so that problems can show the line.
///
/// @param className of the revision; inner classes and lambdas belong to it
/// @param file      as a person finds it
/// @param text      null where only the class is at hand
public record SourceCode(
        String className, String file, @Nullable String text) {
    /// The line of the revision that is being run now; 0 where none is.
    int currentLine() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> isMine(frame.getClassName()))
                        .mapToInt(StackWalker.StackFrame::getLineNumber)
                        .findFirst()
                        .orElse(0));
    }

    /// The line of the revision in which something was thrown; 0 where it was thrown elsewhere.
    int line(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .filter(frame -> isMine(frame.getClassName()))
                .mapToInt(StackTraceElement::getLineNumber)
                .findFirst()
                .orElse(0);
    }

    private boolean isMine(String name) {
        return name.equals(className) || name.startsWith(className + "$");
    }

    /// The line with a remark under it.
    public Optional<Excerpt> excerpt(int line, String remark) {
        List<String> lines = text == null ? List.of() : text.lines().toList();
        if (line < 1 || line > lines.size()) {
            return Optional.empty();
        }
        String whole = lines.get(line - 1);
        int indent = whole.length() - whole.stripLeading().length();
        return Optional.of(
                Excerpt.ofPart(file, line, whole, indent, whole.stripTrailing().length(), remark));
    }

    /// `V1.java:12`
    public String place(int line) {
        return line > 0 ? file + ":" + line : file;
    }
}
