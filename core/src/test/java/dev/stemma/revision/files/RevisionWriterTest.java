package dev.stemma.revision.files;

import static dev.stemma.revision.files.Folders.files;
import static dev.stemma.revision.files.Folders.folder;
import static dev.stemma.revision.files.Folders.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.revision.Origin;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionWriterTest {
    private static final Revision REVISION = Revision.named(new RevisionId("3f9c21ab07de"))
            .parents(List.of(new RevisionId("0aa0")))
            .labels(List.of("money"))
            .message("Add user preferences")
            .created(OffsetDateTime.parse("2026-09-01T12:03:01Z"))
            .build();

    @TempDir
    Path root;

    @Test
    void aPairIsWritten() throws IOException {
        writer(Layout.PAIR).write(REVISION, "CREATE TABLE a ();", "DROP TABLE a;\n");

        assertThat(files(root.resolve("revisions")))
                .map(path -> path.getFileName() + "\n" + text(path))
                .containsExactly("""
                        20260901_120301_add_user_preferences_down.sql
                        -- revision: 3f9c21ab07de

                        DROP TABLE a;
                        """, """
                        20260901_120301_add_user_preferences_up.sql
                        -- revision: 3f9c21ab07de
                        -- parents: 0aa0
                        -- created: 2026-09-01T12:03:01Z
                        -- message: Add user preferences
                        -- labels: money

                        CREATE TABLE a ();
                        """);
    }

    @ParameterizedTest
    @CsvSource({"PAIR", "ROLLBACK", "SINGLE"})
    void whatIsWrittenIsReadBack(Layout layout) {
        List<Path> written = writer(layout).write(REVISION, "up;", "down;");

        RevisionFile file = RevisionDirectory.read(List.of(root)).files().getFirst();

        assertThat(file.revision())
                .isEqualTo(REVISION.but()
                        .origin(Origin.headed(written.getFirst().toString()))
                        .build());
        assertThat(file.layout()).isEqualTo(layout);
        assertThat(file.upgrade().text()).contains("up;\n");
        assertThat(file.downgrade())
                .isNotNull()
                .extracting(RevisionText::text)
                .asString()
                .endsWith("down;\n");
    }

    @Test
    void nothingIsOverwrittenAndNothingIsLeftBehind() throws IOException {
        folder(root, "revisions/mine_down.sql", "mine");

        assertThat(problems(root, () -> writer(Layout.PAIR).write("mine", REVISION, "up;", "down;")))
                .containsExactly("file-exists | 'revisions/mine_down.sql' exists already and is left as it is");
        assertThat(files(root)).map(RevisionWriterTest::text).containsExactly("mine");
    }

    @Test
    void anotherRevisionOfTheSameSecondIsNamedByItsIdAsWell() throws IOException {
        folder(root, "revisions/20260901_120301_add_user_preferences_down.sql", "mine");

        List<Path> written = writer(Layout.PAIR).write(REVISION, "up;", "down;");

        assertThat(written)
                .map(file -> file.getFileName().toString())
                .containsExactly(
                        "20260901_120301_add_user_preferences_3f9c21ab07de_up.sql",
                        "20260901_120301_add_user_preferences_3f9c21ab07de_down.sql");
    }

    @Test
    void aFolderThatCannotBeMadeLeavesNothing() throws IOException {
        folder(root, "revisions", "a file where the folder should be");

        assertThat(problems(root, () -> writer(Layout.PAIR).write(REVISION, "up;", "down;")))
                .singleElement()
                .asString()
                .startsWith("unwritable-file | 'revisions/20260901_120301_add_user_preferences_up.sql'");
        assertThat(files(root)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "%Y%m%d_%H%M%S_slug, add user preferences!, 20260901_120301_add_user_preferences",
        "%Y%m%d_%H%M%S_slug, '', 20260901_120301",
        "rev_slug, Größe (€) ändern, 3f9c21ab07de_größe_ändern",
        "%Y/%m/%rev-%slug, a.b, 2026/09/3f9c21ab07de-a_b",
        "slug, one two three four five six seven eight nine, one_two_three_four_five_six_seven_eight",
        "slug, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "100%%_slug, x, 100%_x",
    })
    void aTemplateNamesAFile(String template, String message, String stem) {
        assertThat(new FileTemplate(template)
                        .stem(OffsetDateTime.parse("2026-09-01T12:03:01Z"), REVISION.id(), message))
                .isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({"%q_slug, %q", "slug%, %"})
    void anUnknownTokenIsRefused(String template, String token) {
        assertThat(problems(root, () -> new FileTemplate(template)))
                .containsExactly(
                        "bad-template | '" + token + "' in the file name template '" + template + "' means nothing");
    }

    @Test
    void parentsAreReplacedInPlace() {
        String text = "-- a note\r\n-- revision: x\r\n--parents:  a, b \r\n\r\n-- parents of the table\r\ncreate;";

        assertThat(HeaderText.withParents(text, List.of(new RevisionId("c"), new RevisionId("d"))))
                .isEqualTo(
                        "-- a note\r\n-- revision: x\r\n--parents:  c, d \r\n\r\n-- parents of the table\r\ncreate;");
        assertThat(HeaderText.withParents("-- revision: x\n-- parents: a\n", List.of()))
                .isEqualTo("-- revision: x\n-- parents: none\n");
    }

    @Test
    void newIdsAreTwelveHexDigits() {
        NewIds ids = new NewIds(new Random(1));

        assertThat(ids.get().text())
                .matches("[0-9a-f]{12}")
                .isNotEqualTo(ids.get().text());
    }

    private RevisionWriter writer(Layout layout) {
        return new RevisionWriter(root.resolve("revisions"), FileTemplate.DEFAULT, layout);
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException exception) {
            throw new java.io.UncheckedIOException(exception);
        }
    }
}
