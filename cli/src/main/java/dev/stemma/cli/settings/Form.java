package dev.stemma.cli.settings;

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
    Form YES_NO = choice("true", "false");
    Form NUMBER = new Number();
    Form DURATION = new Time();

    /// What help calls a value of this form. A method of each form, since every command line asks for it: a switch over
    /// types costs the JVM some milliseconds when it is first met.
    String label();

    /// What to write instead of the text, if the text is not of this form.
    Optional<String> complaint(String text);

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
                    : Optional.of("a database URL, such as postgresql://user@localhost:5432/name");
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
    record Number() implements Form {
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
