package dev.stemma.postgres.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.catalog.Catalog;
import dev.stemma.operations.load.JavaRevisions;
import dev.stemma.operations.load.JavaSettings;
import dev.stemma.operations.render.PostgresRenderer;
import dev.stemma.postgres.PostgresSystem;
import dev.stemma.postgres.run.OperationsPage.Example;
import dev.stemma.postgres.run.Scripts.Roles;
import dev.stemma.problem.Problem;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.files.RevisionDirectory;
import dev.stemma.revision.files.RevisionFiles;
import dev.stemma.run.RevisionTexts;
import dev.stemma.run.RevisionTexts.SqlText;
import dev.stemma.testkit.Golden;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every example of the documentation is compiled, means what the page says, and is run up, down and up again.
class OperationsPageTest {
    private static final Path PAGE = Path.of("../docs/operations.md");

    @TempDir
    static Path root;

    private static JavaRevisions revisions =
            new JavaRevisions(new RevisionFiles(List.of()), new PostgresRenderer(), JavaSettings.DEFAULT);

    @BeforeAll
    static void compile() throws IOException {
        for (Example example : page().examples()) {
            Files.writeString(root.resolve(example.name() + ".java"), example.source());
        }
        RevisionFiles files = RevisionDirectory.read(List.of(root));
        revisions = new JavaRevisions(files, new PostgresRenderer(), JavaSettings.DEFAULT);
        revisions.prepare(files.revisions().stream().map(Revision::id).toList());
    }

    private static OperationsPage page() throws IOException {
        return new OperationsPage(Files.readString(PAGE));
    }

    private static RevisionTexts texts(Example example) {
        return revisions.texts(new RevisionId(example.name())).orElseThrow();
    }

    @Test
    void meansWhatThePageSays() throws IOException {
        new Golden(PAGE).check(page().with(OperationsPageTest::meaning));
    }

    private static String meaning(Example example) {
        RevisionTexts texts = texts(example);
        if (texts.upgrade().program() != null) {
            return "It has no SQL before it runs.\n";
        }
        String up = "```sql\n" + texts.upgrade().text() + "```\n";
        SqlText down = texts.downgrade();
        if (down != null) {
            return down.text().isEmpty() ? up : up + "Undone by\n```sql\n" + down.text() + "```\n";
        }
        Problem reason = Objects.requireNonNull(texts.noDowngrade());
        List<String> reasons = Stream.concat(
                        reason.excerpt().stream().map(place -> place.remark()),
                        reason.details().stream().map(line -> line.replaceFirst("^at .*?: ", "")))
                .map(remark -> remark.replaceFirst("^'(\\w+).*", "`$1`"))
                .distinct()
                .toList();
        return up + "Not undone by rule, because of " + String.join(", ", reasons) + ".\n";
    }

    static Stream<Arguments> examples() throws IOException {
        List<Example> examples = page().examples();
        return Stream.of(Postgres.oldest(), Postgres.newest())
                .flatMap(server -> examples.stream()
                        .filter(example -> example.from() <= server.major())
                        .map(example -> Arguments.of(server.major(), example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void runsUpAndDownAndUpAgain(int major, Example example) throws SQLException {
        Scripts scripts = new Scripts(Roles.MUST_EXIST);
        try (TestDatabase database =
                Postgres.major(major).withRoles("operator").database().run("create schema app")) {
            if (!example.given().isEmpty()) {
                database.run(example.given());
            }
            try (Connection connection = database.connect()) {
                RevisionTexts texts = texts(example);
                Catalog before = new PostgresSystem().read(connection);
                scripts.run(connection, texts.upgrade());
                Catalog after = new PostgresSystem().read(connection);
                SqlText down = texts.downgrade();
                if (down != null) {
                    scripts.run(connection, down);
                    assertThat(differences(before, new PostgresSystem().read(connection)))
                            .isEmpty();
                    scripts.run(connection, texts.upgrade());
                    assertThat(differences(after, new PostgresSystem().read(connection)))
                            .isEmpty();
                }
            }
        }
    }

    private static List<?> differences(Catalog one, Catalog other) {
        return new PostgresSystem().differences(one, other);
    }
}
