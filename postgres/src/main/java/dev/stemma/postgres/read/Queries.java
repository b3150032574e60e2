package dev.stemma.postgres.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The catalog queries, one resource each. What a server of an older version does not have stands between
/// `/*if 15*/ … /*else*/ … /*end*/`; the innermost choice is made first.
final class Queries {
    private static final Pattern CHOICE = Pattern.compile(
            "/\\*if (\\d+)\\*/((?:(?!/\\*(?:if|end)).)*?)/\\*else\\*/((?:(?!/\\*(?:if|end)).)*?)/\\*end\\*/",
            Pattern.DOTALL);

    private Queries() {}

    static String read(String name, int majorVersion) {
        String text = resource(name);
        Matcher choice = CHOICE.matcher(text);
        while (choice.find()) {
            text = choice.replaceAll(found -> Matcher.quoteReplacement(
                    majorVersion >= Integer.parseInt(found.group(1)) ? found.group(2) : found.group(3)));
            choice = CHOICE.matcher(text);
        }
        return text;
    }

    private static String resource(String name) {
        try (InputStream in = Queries.class.getResourceAsStream(name + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("the catalog query '" + name + "' is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
