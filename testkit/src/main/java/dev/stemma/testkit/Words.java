package dev.stemma.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Splits a command into words as a shell does, as far as transcripts need it: blanks, quotes, and a remark at the end.
final class Words {
    private static final Pattern WORD = Pattern.compile("\\s*((?:'[^']*'|\"[^\"]*\"|[^\\s'\"])+)");

    private Words() {}

    static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find() && !word.group(1).startsWith("#")) {
            words.add(withoutQuotes(word.group(1)));
        }
        return words;
    }

    private static String withoutQuotes(String word) {
        StringBuilder text = new StringBuilder();
        char open = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (open == 0 && (letter == '\'' || letter == '"')) {
                open = letter;
            } else if (letter == open) {
                open = 0;
            } else {
                text.append(letter);
            }
        }
        return text.toString();
    }
}
