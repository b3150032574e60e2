package dev.stemma.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads one command to psql, from its backslash to the end of its line or to the next backslash.
final class MetaCommandReader {
    /// These take the rest of the line as one argument, backslashes and quotes included.
    private static final Set<String> WHOLE_LINE = Set.of("!", "copy", "h", "help", "ef", "ev", "sf", "sv");

    private final String text;
    private final List<String> arguments = new ArrayList<>();
    private final String name;
    private int position;
    private int end;

    MetaCommandReader(String text, int start) {
        this.text = text;
        this.name = nameAt(text, start);
        this.position = start + 1 + name.length();
        if (WHOLE_LINE.contains(name)) {
            int rest = position;
            position = Lines.endOfLine(text, rest);
            arguments.add(text.substring(rest, position).strip());
            end = position;
        } else {
            readArguments();
        }
    }

    /// The name of the command whose backslash stands here.
    static String nameAt(String text, int backslash) {
        int end = backslash + 1;
        while (end < text.length() && text.charAt(end) != '\\' && !Characters.isBlank(text.charAt(end))) {
            end++;
        }
        return text.substring(backslash + 1, end);
    }

    String name() {
        return name;
    }

    List<String> arguments() {
        return arguments;
    }

    /// The offset behind the command.
    int end() {
        return end;
    }

    /// Where to go on: two backslashes only separate a command from what follows on its line.
    int next() {
        return text.startsWith("\\\\", position) ? position + 2 : position;
    }

    /// Whether the lines behind it are its data.
    boolean copiesFromStdin() {
        return name.equals("copy") && OpenStatement.copiesFromStdin("copy " + arguments.getFirst());
    }

    private void readArguments() {
        end = position;
        skipBlank();
        while (!isAtEnd()) {
            arguments.add(readArgument());
            end = position;
            skipBlank();
        }
    }

    private String readArgument() {
        StringBuilder argument = new StringBuilder();
        while (!isAtEnd() && !Characters.isBlank(text.charAt(position))) {
            char c = text.charAt(position++);
            if (c == '\'') {
                readQuoted(argument);
            } else {
                argument.append(c);
            }
        }
        return argument.toString();
    }

    private void readQuoted(StringBuilder argument) {
        while (!isAtLineEnd()) {
            char c = text.charAt(position++);
            boolean doubled = c == '\'' && !isAtLineEnd() && text.charAt(position) == '\'';
            if (c == '\'' && !doubled) {
                return;
            }
            if (doubled || (c == '\\' && !isAtLineEnd())) {
                c = text.charAt(position++);
            }
            argument.append(c);
        }
    }

    private void skipBlank() {
        while (!isAtEnd() && Characters.isBlank(text.charAt(position))) {
            position++;
        }
    }

    private boolean isAtEnd() {
        return isAtLineEnd() || text.charAt(position) == '\\';
    }

    private boolean isAtLineEnd() {
        return position >= text.length() || Characters.isLineEnd(text.charAt(position));
    }
}
