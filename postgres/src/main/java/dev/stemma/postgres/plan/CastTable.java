package dev.stemma.postgres.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The server's casts between its own types, which stand in `casts.txt`.
final class CastTable {
    private static final Pattern LINE = Pattern.compile(
            "(?<source>.+?) > (?<targets>.+?)(?<explicit> explicitly)?(?: (?<bound>since|until) (?<major>\\d+))?");
    private static final Map<Pair, Cast> CASTS = read();

    private record Pair(String source, String target) {}

    private record Cast(boolean explicit, int since, int until) {}

    private CastTable() {}

    /// Whether the server casts by itself where a value is assigned.
    static boolean isAssigned(String source, String target) {
        Cast cast = CASTS.get(new Pair(source, target));
        return cast != null && !cast.explicit();
    }

    /// Whether the server casts where it is told to.
    static boolean isCast(String source, String target, int version) {
        Cast cast = CASTS.get(new Pair(source, target));
        return cast != null && cast.since() <= version && version <= cast.until();
    }

    /// The casts of a version, a line for each: `bit > integer explicitly`.
    static List<String> lines(int version) {
        return CASTS.entrySet().stream()
                .filter(entry -> entry.getValue().since() <= version
                        && version <= entry.getValue().until())
                .map(entry -> entry.getKey().source() + " > " + entry.getKey().target()
                        + (entry.getValue().explicit() ? " explicitly" : ""))
                .sorted()
                .toList();
    }

    private static Map<Pair, Cast> read() {
        Map<Pair, Cast> casts = new HashMap<>();
        for (String line : text().lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (!line.startsWith("#") && matcher.matches()) {
                Cast cast = cast(matcher);
                for (String target : matcher.group("targets").split(", ")) {
                    casts.put(new Pair(matcher.group("source"), target), cast);
                }
            }
        }
        return casts;
    }

    private static Cast cast(Matcher line) {
        @Nullable String bound = line.group("bound");
        int major = bound == null ? 0 : Integer.parseInt(line.group("major"));
        return new Cast(
                line.group("explicit") != null,
                "since".equals(bound) ? major : 0,
                "until".equals(bound) ? major : Integer.MAX_VALUE);
    }

    private static String text() {
        try (InputStream in = CastTable.class.getResourceAsStream("casts.txt")) {
            if (in == null) {
                throw new IllegalStateException("the table of casts is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
