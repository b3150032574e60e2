package dev.stemma.revision.files;

import dev.stemma.problem.StemmaException;
import dev.stemma.revision.RevisionId;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How new files are named: `%Y %m %d %H %M %S` are the time, `slug` is the message, `rev` the id; `/` makes a
/// folder.
public record FileTemplate(String pattern) {
    private static final int LONGEST_SLUG = 40;
    private static final Pattern TOKEN = Pattern.compile("%(slug|rev|.)|(?<![A-Za-z])(slug|rev)(?![A-Za-z])|%");
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    /// As in `20260901_120301_add_user_preferences`.
    public static final FileTemplate DEFAULT = new FileTemplate("%Y%m%d_%H%M%S_slug");

    public FileTemplate {
        Matcher tokens = TOKEN.matcher(pattern);
        while (tokens.find()) {
            if (!"Y m d H M S % slug rev".contains(name(tokens)) || name(tokens).isBlank()) {
                throw new StemmaException(new FileProblem.BadTemplate(pattern, tokens.group()));
            }
        }
    }

    /// The stem of a file, without an ending; where the message has no words, the separators before it go too.
    public String stem(OffsetDateTime time, RevisionId id, String message) {
        String stem = TOKEN.matcher(pattern)
                .replaceAll(token -> Matcher.quoteReplacement(value(name(token), time, id, message)));
        return stem.replaceAll("[_\\-. ]+$", "");
    }

    /// Whether a file's name, without its ending, is one that this template could have given.
    public boolean fits(String stem, RevisionId id) {
        StringBuilder expected = new StringBuilder();
        int end = 0;
        Matcher tokens = TOKEN.matcher(pattern);
        while (tokens.find()) {
            expected.append(Pattern.quote(pattern.substring(end, tokens.start())));
            expected.append(shape(name(tokens), id));
            end = tokens.end();
        }
        expected.append(Pattern.quote(pattern.substring(end)));
        return Pattern.compile(expected.toString(), Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(stem)
                .matches();
    }

    private static String shape(String name, RevisionId id) {
        return switch (name) {
            case "Y" -> "\\d{4}";
            case "m", "d", "H", "M", "S" -> "\\d\\d";
            case "slug" -> "\\w+";
            case "rev" -> Pattern.quote(id.text());
            default -> "%";
        };
    }

    private static String name(MatchResult token) {
        String afterPercent = token.group(1);
        String bare = token.group(2);
        return afterPercent != null ? afterPercent : bare != null ? bare : "";
    }

    private static String value(String name, OffsetDateTime time, RevisionId id, String message) {
        return switch (name) {
            case "Y" -> "%04d".formatted(time.getYear());
            case "m" -> "%02d".formatted(time.getMonthValue());
            case "d" -> "%02d".formatted(time.getDayOfMonth());
            case "H" -> "%02d".formatted(time.getHour());
            case "M" -> "%02d".formatted(time.getMinute());
            case "S" -> "%02d".formatted(time.getSecond());
            case "slug" -> slug(message);
            case "rev" -> id.text();
            default -> "%";
        };
    }

    /// The words of a message in lower case, joined by `_`, at most 40 characters, cut at the end of a word.
    static String slug(String message) {
        String slug = WORD.matcher(message)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
        if (slug.length() <= LONGEST_SLUG) {
            return slug;
        }
        int end = slug.lastIndexOf('_', LONGEST_SLUG);
        return slug.substring(0, end > 0 ? end : LONGEST_SLUG);
    }
}
