package dev.stemma.sql;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Location;
import java.util.Arrays;

/// The lines of a text: which line and column an offset is in, counted from one, a column for each code point.
/// A line ends as PostgreSQL counts it: with a line feed, a carriage return, or both together.
public final class Lines {
    private final String name;
    private final String text;
    private final int[] starts;

    private Lines(String name, String text, int[] starts) {
        this.name = name;
        this.text = text;
        this.starts = starts;
    }

    /// @param name the file's name, or another name of the text
    public static Lines of(String name, String text) {
        int[] starts = new int[16];
        starts[0] = !text.isEmpty() && text.charAt(0) == Lexer.BYTE_ORDER_MARK ? 1 : 0;
        int count = 1;
        for (int next = endOfLine(text, 0); next < text.length(); next = endOfLine(text, next)) {
            next = behindLineEnd(text, next);
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = next;
        }
        return new Lines(name, text, Arrays.copyOf(starts, count));
    }

    /// Where the line ends that the offset is in: at its line end, or at the end of the text.
    static int endOfLine(String text, int offset) {
        int end = offset;
        while (end < text.length() && !Characters.isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// The offset behind the line end that stands here, if one stands here.
    static int behindLineEnd(String text, int offset) {
        if (text.startsWith("\r\n", offset)) {
            return offset + 2;
        }
        return offset < text.length() && Characters.isLineEnd(text.charAt(offset)) ? offset + 1 : offset;
    }

    public int count() {
        return starts.length;
    }

    /// Where an offset is; one behind the end of the text is taken as its end.
    public Location location(int offset) {
        int place = Math.clamp(offset, starts[0], text.length());
        int line = lineOf(place);
        return new Location(name, line, text.codePointCount(starts[line - 1], place) + 1);
    }

    /// The text of a line, counted from one, without its end.
    public String line(int number) {
        int start = starts[number - 1];
        return text.substring(start, endOfLine(text, start));
    }

    /// Points at the token at an offset, or at the place itself where no token begins.
    public Excerpt excerpt(int offset, String remark) {
        int place = Math.clamp(offset, starts[0], text.length());
        int lineEnd = endOfLine(text, place);
        Token token = new Lexer(text, place, lineEnd).next();
        int end = token.isSignificant() ? token.end() : place;
        Location location = location(place);
        return new Excerpt(location, line(location.line()), text.codePointCount(place, end), remark);
    }

    /// Gives the locations of offsets that only grow, each in the time of the way from the one before: so a script that
    /// is one enormous line is still read in linear time.
    final class Walk {
        private int offset = starts[0];
        private int line = 1;
        private int column = 1;

        Location to(int next) {
            while (line < starts.length && starts[line] <= next) {
                offset = starts[line];
                column = 1;
                line++;
            }
            column += text.codePointCount(offset, next);
            offset = next;
            return new Location(name, line, column);
        }
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
