package dev.stemma.sql;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import java.util.List;

/// A file of SQL, cut into its parts the way psql would. What stands between the parts is blank space, comments
/// and semicolons.
///
/// @param comments every comment between the parts, in order
/// @param problems what makes the cut doubtful: a string or a comment without end, COPY data without end,
///                 two versions of a merge.
///                 A script with problems should not be run
public record Script(
        String fileName, String text, List<ScriptPart> parts, List<Comment> comments, List<Problem> problems) {
    public Script {
        parts = List.copyOf(parts);
        comments = List.copyOf(comments);
        problems = List.copyOf(problems);
    }

    /// Cuts a text; never fails.
    public static Script parse(String fileName, String text) {
        return new Splitter(fileName, text).split();
    }

    /// The line comments at the very top, before anything else: where a revision file keeps its facts.
    public List<Comment> header() {
        int end = parts.isEmpty() ? text.length() : parts.getFirst().start();
        return comments.stream()
                .takeWhile(comment -> comment.start() < end)
                .filter(Comment::isLine)
                .toList();
    }

    /// The line in which the server found a mistake.
    ///
    /// @param position as the server gives it: counted in characters, from one, in the text of the part
    public Excerpt excerpt(ScriptPart part, int position, String remark) {
        int length = part.text().codePointCount(0, part.text().length());
        int offset = part.text().offsetByCodePoints(0, Math.clamp(position - 1, 0, length));
        return lines().excerpt(part.start() + offset, remark);
    }

    public Lines lines() {
        return Lines.of(fileName, text);
    }
}
