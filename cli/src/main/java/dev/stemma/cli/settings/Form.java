package dev.stemma.cli.settings;

import dev.stemma.operations.NamingConvention;
import dev.stemma.scope.ObjectPattern;
import java.io.File;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a setting may hold.
public sealed interface Form {
    Form TEXT = new Text(false);
    Form SECRET = new Text(true);
    Form SECRET_URL = new Url();
    Form PATHS = new Paths();
    Form PATTERNS = new Patterns();
    Form YES_NO = choice("true", "false");
    Form NUMBER = new WholeNumber();
    Form DURATION = new Time();
    Form TEXTS = new Texts(",");
    Form COMMANDS = new Texts("\n");
    Form PAIRS = new Pairs();
    Form NAME = new Name();

    /// What help calls a value of this form. A method of each form, since every command line asks for it: a switch over
    /// types costs the JVM some milliseconds when it is first met.
    String label();

    /// What to write instead of the text, if the text is not of this form.
    Optional<String> complaint(String text);

    /// What stands between several values in an environment variable; empty where there is only one value.
    default String separator() {
        return "";
    }

    default boolean takesSeveral() {
        return !separator().isEmpty();
    }

    static Form choice(String... words) {
        return new Choice(List.of(words));
    }

    /// Any words; a secret is never shown.
    record Text(boolean secret) implements Form {
        @Override
        public String label() {
            return "TEXT";
        }

        @Override
        public Optional<String> complaint(String text) {
            return Optional.empty();
        }
    }

    /// A database URL, which may hold a password.
    record Url() implements Form {
        private static final Pattern SHAPE = Pattern.compile("(jdbc:)?[a-z][a-z0-9+]*:.+");

        @Override
        public String label() {
            return "URL";
        }

        @Override
        public Optional<String> complaint(String text) {
            return text.isEmpty() || SHAPE.matcher(text).matches()
                    ? Optional.empty()
                    : Optional.of("a database URL, such as postgresql://user@localhost:5432/name or sqlite:app.db");
        }
    }

    /// Files or folders, relative to the project.
    record Paths() implements Form {
        @Override
        public String label() {
            return "PATH";
        }

        @Override
        public Optional<String> complaint(String text) {
            return text.isBlank() ? Optional.of("a path") : Optional.empty();
        }

        @Override
        public String separator() {
            return File.pathSeparator;
        }
    }

    /// Several words, such as names of tables; or commands, in which a comma may stand.
    record Texts(String separator) implements Form {
        @Override
        public String label() {
            return "TEXT";
        }

        @Override
        public Optional<String> complaint(String text) {
            return text.isBlank() ? Optional.of("a list of texts, none of them empty") : Optional.empty();
        }
    }

    /// A template for names of constraints or indexes.
    record Name() implements Form {
        @Override
        public String label() {
            return "TEMPLATE";
        }

        @Override
        public Optional<String> complaint(String text) {
            return NamingConvention.unknownToken(text)
                    .map(token -> "a template with tokens such as %(table_name)s; " + token + " is none");
        }
    }

    /// Names and what stands for each: a table of the file, whose values are texts or lists of them.
    record Pairs() implements Form {
        @Override
        public String label() {
            return "NAME=TEXT";
        }

        @Override
        public Optional<String> complaint(String text) {
            return text.matches("[^=]+=.*[^ ].*")
                    ? Optional.empty()
                    : Optional.of("names and what stands for each, such as orders=PurchaseOrder");
        }

        @Override
        public String separator() {
            return ";";
        }
    }

    /// Which objects are meant.
    record Patterns() implements Form {
        @Override
        public String label() {
            return "PATTERN";
        }

        @Override
        public String separator() {
            return ",";
        }

        @Override
        public Optional<String> complaint(String text) {
            return text.isEmpty() || ObjectPattern.parse(text).isPresent()
                    ? Optional.empty()
                    : Optional.of("a name such as app.*, or a kind and a name such as trigger:*");
        }
    }

    /// One of a few words.
    record Choice(List<String> words) implements Form {
        @Override
        public String label() {
            return String.join("|", words);
        }

        @Override
        public Optional<String> complaint(String text) {
            return words.contains(text) ? Optional.empty() : Optional.of(String.join(" or ", words));
        }
    }

    /// A whole number.
    record WholeNumber() implements Form {
        @Override
        public String label() {
            return "N";
        }

        @Override
        public Optional<String> complaint(String text) {
            return text.matches("\\d{1,9}") ? Optional.empty() : Optional.of("a whole number");
        }
    }

    /// A span of time with its unit.
    record Time() implements Form {
        private static final Pattern SHAPE = Pattern.compile("(\\d{1,9}) ?(ms|s|min|h)");
        private static final Map<String, ChronoUnit> UNITS = Map.of(
                "ms", ChronoUnit.MILLIS, "s", ChronoUnit.SECONDS, "min", ChronoUnit.MINUTES, "h", ChronoUnit.HOURS);

        @Override
        public String label() {
            return "TIME";
        }

        @Override
        public Optional<String> complaint(String text) {
            return SHAPE.matcher(text).matches()
                    ? Optional.empty()
                    : Optional.of("a time with its unit, such as 500ms, 3s or 2min");
        }

        static Duration of(String text) {
            Matcher matcher = SHAPE.matcher(text);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("not a time: " + text);
            }
            return Duration.of(Long.parseLong(matcher.group(1)), UNITS.get(matcher.group(2)));
        }
    }
}
