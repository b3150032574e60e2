package dev.stemma.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stemma.cli.text.Places;
import dev.stemma.cli.text.ProblemText;
import dev.stemma.cli.text.Style;
import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void withoutAFileTheDefaultsHold() {
        Settings settings = Settings.load(folder, Map.of(), Map.of());
        assertThat(settings.paths(Key.SCHEMA)).containsExactly(folder.resolve("migrations/schema"));
        assertThat(settings.paths(Key.REVISIONS)).containsExactly(folder.resolve("migrations/revisions"));
        assertThat(settings.optional(Key.URL)).isEmpty();
        assertThat(settings.number(Key.POSTGRES_VERSION)).isEqualTo(18);
        assertThat(settings.isOn(Key.PROTECTED)).isFalse();
    }

    @Test
    void aFlagGoesBeforeAVariableAVariableBeforeTheEnvironmentTheEnvironmentBeforeTheFile() {
        write("""
                url = "postgresql://file/db"
                user = "file"
                layout = "single"
                postgres-version = 16
                [env.uat]
                url = "postgresql://uat/db"
                user = "uat"
                layout = "rollback"
                """);
        Settings settings = Settings.load(
                folder,
                Map.of(Key.ENV, List.of("uat"), Key.URL, List.of("postgresql://flag/db")),
                Map.of("STEMMA_URL", "postgresql://variable/db", "STEMMA_USER", "variable"));
        assertThat(settings.text(Key.URL)).isEqualTo("postgresql://flag/db");
        assertThat(settings.text(Key.USER)).isEqualTo("variable");
        assertThat(settings.text(Key.LAYOUT)).isEqualTo("rollback");
        assertThat(settings.number(Key.POSTGRES_VERSION)).isEqualTo(16);
        assertThat(settings.origin(Key.URL)).isEqualTo("the flag --url");
        assertThat(settings.origin(Key.USER)).isEqualTo("the environment variable STEMMA_USER");
        assertThat(settings.origin(Key.LAYOUT)).isEqualTo(folder.resolve("stemma.toml") + ":8");
    }

    @Test
    void valuesMayReferToEnvironmentVariables() {
        write("url = \"postgresql://app:${PW}@db/boards\"\nrevisions = [\"db/one\", \"db/two\"]\n");
        Settings settings = Settings.load(folder, Map.of(), Map.of("PW", "s3cr3t$1"));
        assertThat(settings.text(Key.URL)).isEqualTo("postgresql://app:s3cr3t$1@db/boards");
        assertThat(settings.paths(Key.REVISIONS)).containsExactly(folder.resolve("db/one"), folder.resolve("db/two"));
    }

    @Test
    void onlyTheEnvironmentInUseMustHaveItsVariables() {
        write("[env.production]\nurl = \"${PRODUCTION_URL}\"\n");
        assertThat(Settings.load(folder, Map.of(), Map.of()).environments()).containsExactly("production");
        assertThat(problemsOf(() -> Settings.load(folder, Map.of(Key.ENV, List.of("production")), Map.of())
                        .text(Key.URL)))
                .isEqualTo("""
                error[variable-not-set]: the setting 'url' refers to ${PRODUCTION_URL}, which is not set
                  --> stemma.toml:2:1
                  2 | url = ***
                    | ^^^
                  hint: set it: export PRODUCTION_URL=...
                """);
    }

    @Test
    void allUnknownSettingsAreReportedAtOnce() {
        write("""
                scheme = "db/schema"
                [env.uat]
                pasword = "x"
                """);
        assertThat(problems(Map.of(), Map.of())).isEqualTo("""
                error[unknown-setting]: there is no setting 'scheme'
                  --> stemma.toml:1:1
                  1 | scheme = ***
                    | ^^^^^^
                  hint: did you mean 'schema'?

                error[unknown-setting]: there is no setting 'pasword'
                  --> stemma.toml:3:1
                  3 | pasword = ***
                    | ^^^^^^^
                  hint: did you mean 'password'?
                """);
    }

    @Test
    void aLineOfNonsenseIsShown() {
        write("url = \"postgresql://localhost/boards\"\n???? what is this\n");
        assertThat(problems(Map.of(), Map.of())).startsWith("""
                error[settings-not-readable]: 'stemma.toml' is not written as TOML
                  --> stemma.toml:2:1
                  2 | ???? what is this
                """);
    }

    @Test
    void badValuesSayWhatWasExpectedAndWhereTheyComeFrom() {
        write("postgres-version = \"newest\"\n");
        assertThat(problems(Map.of(), Map.of("STEMMA_LAYOUT", "triple"))).isEqualTo("""
                error[bad-setting]: the setting 'layout' must be pair or rollback or single or java
                  it comes from the environment variable STEMMA_LAYOUT

                error[bad-setting]: the setting 'postgres-version' must be a whole number
                  --> stemma.toml:1:1
                  1 | postgres-version = "newest"
                    | ^^^^^^^^^^^^^^^^
                """);
    }

    @Test
    void aSecretIsNotShownEvenInALineThatIsNotToml() {
        write("password = s3cr3t\n");
        assertThat(problems(Map.of(), Map.of())).contains("password = ***").doesNotContain("s3cr3t");
    }

    @Test
    void anUnknownEnvironmentNamesTheKnownOnes() {
        write("[env.production]\nprotected = true\n[env.uat]\nprotected = false\n");
        assertThat(problems(Map.of(), Map.of("STEMMA_ENV", "prodution"))).isEqualTo("""
                error[unknown-environment]: there is no environment 'prodution'
                  it comes from the environment variable STEMMA_ENV
                  known: production, uat
                  hint: did you mean 'production'?
                """);
    }

    @Test
    void theTemplateIsValidWithAndWithoutItsCommentSigns() throws IOException {
        write(SettingsTemplate.text());
        Settings.load(folder, Map.of(), Map.of());
        write(SettingsTemplate.text().replaceAll("(?m)^#(\\S)", "$1"));
        Settings settings = Settings.load(folder, Map.of(Key.ENV, List.of("uat")), Map.of("UAT_PASSWORD", "x"));
        assertThat(settings.environments()).containsExactly("production", "uat");
        assertThat(settings.text(Key.PASSWORD)).isEqualTo("x");
    }

    private void write(String text) {
        try {
            Files.writeString(folder.resolve("stemma.toml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String problems(Map<Key, List<String>> flags, Map<String, String> variables) {
        return problemsOf(() -> Settings.load(folder, flags, variables));
    }

    private String problemsOf(ThrowingCallable action) {
        StemmaException stopped = catchThrowableOfType(StemmaException.class, action);
        return new ProblemText(Style.PLAIN, 0, new Places(folder)).of(stopped.problems());
    }
}
