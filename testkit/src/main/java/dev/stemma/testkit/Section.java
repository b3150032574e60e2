package dev.stemma.testkit;

import java.util.ArrayList;
import java.util.List;

/// A part of a transcript. Each can be written back as the lines it was read from.
sealed interface Section {
    String MARKS = "#%=$!?\\";

    List<String> lines();

    /// Words for the reader.
    record Remark(List<String> lines) implements Section {}

    /// Something in the environment.
    record Setting(String name, String value, List<String> lines) implements Section {}

    /// A file of the project.
    record Write(String path, String text, List<String> lines) implements Section {}

    /// A command, what it should print on its two channels, and how it should exit.
    record Command(String line, List<String> out, List<String> err, int exitCode, List<String> lines)
            implements Section {
        /// The same section as it really happened, in the words of the expectation where they fit.
        List<String> answered(Transcript.Outcome outcome, Placeholders placeholders) {
            List<String> actualOut = placeholders.described(out, printed(outcome.out()));
            List<String> actualErr = placeholders.described(err, printed(outcome.err()));
            if (actualOut.equals(out) && actualErr.equals(err) && outcome.exitCode() == exitCode) {
                return lines;
            }
            List<String> actual = new ArrayList<>();
            actual.add(lines.getFirst());
            actualOut.forEach(text -> actual.add(escaped(text)));
            actualErr.forEach(text -> actual.add(("! " + text).stripTrailing()));
            if (outcome.exitCode() != 0) {
                actual.add("? " + outcome.exitCode());
            }
            // The empty lines between two commands are the file's, not the command's.
            lines.reversed().stream().takeWhile(String::isEmpty).forEach(actual::add);
            return actual;
        }
    }

    static List<Section> parse(String text) {
        List<Section> sections = new ArrayList<>();
        List<String> lines = text.lines().toList();
        int begin = 0;
        while (begin < lines.size()) {
            int end = begin + 1;
            while (end < lines.size() && !begins(lines.get(end))) {
                end++;
            }
            sections.add(section(lines.subList(begin, end)));
            begin = end;
        }
        return sections;
    }

    private static boolean begins(String line) {
        return (!line.isEmpty() && "%=$".indexOf(line.charAt(0)) >= 0) || line.startsWith("# ");
    }

    private static Section section(List<String> lines) {
        String first = lines.getFirst();
        String rest = first.length() < 2 ? "" : first.substring(2).strip();
        return switch (first.isEmpty() ? ' ' : first.charAt(0)) {
            case '%' -> new Write(rest, file(lines.subList(1, lines.size())), lines);
            case '=' -> new Setting(rest.substring(0, rest.indexOf('=')), rest.substring(rest.indexOf('=') + 1), lines);
            case '$' -> command(rest, lines);
            default -> new Remark(lines);
        };
    }

    private static String file(List<String> lines) {
        StringBuilder text = new StringBuilder();
        withoutLastEmpty(lines).forEach(line -> text.append(unescaped(line)).append('\n'));
        return text.toString();
    }

    private static Command command(String line, List<String> lines) {
        List<String> out = new ArrayList<>();
        List<String> err = new ArrayList<>();
        int exitCode = 0;
        for (String answer : withoutLastEmpty(lines.subList(1, lines.size()))) {
            if (answer.startsWith("!")) {
                err.add(answer.length() < 2 ? "" : answer.substring(2));
            } else if (answer.startsWith("? ")) {
                exitCode = Integer.parseInt(answer.substring(2).strip());
            } else {
                out.add(unescaped(answer));
            }
        }
        return new Command(line, out, err, exitCode, lines);
    }

    private static List<String> printed(String text) {
        return withoutLastEmpty(text.lines().toList());
    }

    private static List<String> withoutLastEmpty(List<String> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isEmpty()) {
            end--;
        }
        return lines.subList(0, end);
    }

    private static String escaped(String line) {
        return !line.isEmpty() && MARKS.indexOf(line.charAt(0)) >= 0 ? "\\" + line : line;
    }

    private static String unescaped(String line) {
        return line.startsWith("\\") ? line.substring(1) : line;
    }
}
