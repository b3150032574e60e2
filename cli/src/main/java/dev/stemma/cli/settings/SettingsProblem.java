package dev.stemma.cli.settings;

import dev.stemma.cli.text.Nearest;
import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What can be wrong with settings.
sealed interface SettingsProblem extends Problem {
    @Override
    default Severity severity() {
        return Severity.USAGE;
    }

    /// The file is no TOML.
    record NotToml(Excerpt at) implements SettingsProblem {
        @Override
        public String code() {
            return "settings-not-readable";
        }

        @Override
        public String summary() {
            return "'" + at.location().file() + "' is not written as TOML";
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return Optional.of(at);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("settings are lines like: url = \"postgresql://localhost/boards\"");
        }
    }

    /// The file is there, and cannot be read.
    record Unreadable(String file, String reason) implements SettingsProblem {
        @Override
        public String code() {
            return "settings-not-readable";
        }

        @Override
        public String summary() {
            return "'" + file + "' cannot be read: " + reason;
        }
    }

    /// The file names a setting that there is none of.
    record UnknownSetting(String name, Excerpt at) implements SettingsProblem {
        @Override
        public String code() {
            return "unknown-setting";
        }

        @Override
        public String summary() {
            return "there is no setting '" + name + "'";
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return Optional.of(at);
        }

        @Override
        public Optional<String> hint() {
            List<String> ofTables = Key.names().stream()
                    .filter(known -> known.endsWith("." + name))
                    .toList();
            return Optional.of(
                    ofTables.isEmpty()
                            ? Nearest.of(name, Key.namesAndTables())
                                    .map(near -> "did you mean '" + near + "'?")
                                    .orElse("'stemma init -C DIR' writes a stemma.toml with all settings")
                            : "it stands in a table: " + String.join(" or ", ofTables));
        }
    }

    /// A setting holds what it cannot.
    record BadValue(
            String name,
            String expected,
            String origin,
            @Nullable Excerpt at) implements SettingsProblem {
        @Override
        public String code() {
            return "bad-setting";
        }

        @Override
        public String summary() {
            return "the setting '" + name + "' must be " + expected;
        }

        @Override
        public List<String> details() {
            return at == null ? List.of("it comes from " + origin) : List.of();
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return Optional.ofNullable(at);
        }
    }

    /// A value refers to an environment variable that is not set.
    record MissingVariable(
            String name,
            String variable,
            String origin,
            @Nullable Excerpt at) implements SettingsProblem {
        @Override
        public String code() {
            return "variable-not-set";
        }

        @Override
        public String summary() {
            return "the setting '" + name + "' refers to ${" + variable + "}, which is not set";
        }

        @Override
        public List<String> details() {
            return at == null ? List.of("it comes from " + origin) : List.of();
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return Optional.ofNullable(at);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("set it: export " + variable + "=...");
        }
    }

    /// `--env` names no environment.
    record UnknownEnvironment(String name, List<String> known, String origin) implements SettingsProblem {
        public UnknownEnvironment {
            known = List.copyOf(known);
        }

        @Override
        public String code() {
            return "unknown-environment";
        }

        @Override
        public String summary() {
            return "there is no environment '" + name + "'";
        }

        @Override
        public List<String> details() {
            return known.isEmpty()
                    ? List.of("it comes from " + origin)
                    : List.of("it comes from " + origin, "known: " + String.join(", ", known));
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(Nearest.of(name, known)
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("write a table [env." + name + "] into stemma.toml"));
        }
    }
}
