package dev.stemma.revision.files;

import static dev.stemma.revision.files.Folders.folder;
import static dev.stemma.revision.files.Folders.problems;
import static dev.stemma.revision.files.Folders.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.revision.Origin;
import dev.stemma.revision.Revision;
import dev.stemma.revision.TransactionMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionDirectoryTest {
    @TempDir
    Path root;

    @Test
    void aHeaderSaysWhatTheRevisionIs() throws IOException {
        folder(root, "20260901_120301_add_invoice_up.sql", """
                -- revision: 3f9c21ab07de
                -- parents: 0aa0, 0bb0
                -- created: 2026-09-01T12:03:01Z
                -- message: add invoice: header and lines
                -- labels: billing, money
                -- depends-on: customers
                -- irreversible: the old totals are gone
                -- transaction: none

                -- the table of invoices
                CREATE TABLE invoice ();
                """);

        RevisionFile file = RevisionDirectory.read(List.of(root)).files().getFirst();

        Path path = root.resolve("20260901_120301_add_invoice_up.sql");
        assertThat(file.revision())
                .isEqualTo(Revision.named(Revision.of("3f9c21ab07de").id())
                        .parents(Revision.of("x", "0aa0", "0bb0").parents())
                        .dependsOn(List.of("customers"))
                        .labels(List.of("billing", "money"))
                        .message("add invoice: header and lines")
                        .created(OffsetDateTime.parse("2026-09-01T12:03:01Z"))
                        .irreversible("the old totals are gone")
                        .transaction(TransactionMode.NONE)
                        .hasDowngrade(false)
                        .origin(Origin.headed(path.toString()))
                        .build());
        assertThat(file.upgrade().text()).startsWith("-- revision:").endsWith("CREATE TABLE invoice ();\n");
        assertThat(file.downgrade()).isNull();
    }

    @Test
    void aFolderNamedLikeAFileIsReported() throws IOException {
        Files.createDirectories(root.resolve("odd.sql"));
        assertThatThrownBy(() -> RevisionDirectory.read(List.of(root))).hasMessageContaining("odd.sql");
    }

    @Test
    void everyCarrierIsRead() throws IOException {
        folder(
                root,
                "01_pair_up.sql",
                "-- revision: a\n-- parents: none\ncreate",
                "01_pair_down.sql",
                "-- revision: a\ndrop",
                "02_rollback.sql",
                "drop",
                "02.sql",
                "-- revision: b\n-- parents: a\ncreate",
                "deeper/03_single.sql",
                "-- revision: c\n-- parents: b\n-- stemma: upgrade\ncreate\n-- stemma: downgrade\ndrop\n",
                "deeper/04_only_up.sql",
                "-- revision: d\n-- parents: c\ncreate",
                ".hidden/05.sql",
                "create",
                "readme.txt",
                "no revision");

        assertThat(read(root))
                .containsExactly(
                        "a  PAIR up down", "b < a  ROLLBACK up down", "c < b  SINGLE up down", "d < c  PAIR up");
    }

    @Test
    void filesWithoutAHeaderFormALineByName() throws IOException {
        folder(
                root,
                "20240101_120000_users.sql",
                """
                -- Migration: users
                -- Created: 2024-01-01
                BEGIN; CREATE TABLE users (); COMMIT;
                """,
                "20240101_120000_users_rollback.sql",
                "DROP TABLE users;",
                "20240301_catch_up.sql",
                "",
                "20240301_catch_up_rollback.sql",
                "",
                "20240401_scale_down.sql",
                "",
                "20240401_scale_down_rollback.sql",
                "");

        assertThat(read(root))
                .containsExactly(
                        "20240101_120000_users  ROLLBACK up down",
                        "20240301_catch_up < 20240101_120000_users  ROLLBACK up down",
                        "20240401_scale_down < 20240301_catch_up  ROLLBACK up down");
    }

    @Test
    void numbersInNamesCountAsNumbers() throws IOException {
        folder(root, "V10__c.sql", "", "V2__b.sql", "", "V1__a.sql", "");

        assertThat(read(root))
                .containsExactly("V1__a  ROLLBACK up", "V2__b < V1__a  ROLLBACK up", "V10__c < V2__b  ROLLBACK up");
    }

    @Test
    void theLineWithoutHeadersIsItsOwnBase() throws IOException {
        folder(
                root,
                "001.sql",
                "",
                "002_up.sql",
                "-- revision: headed\n-- parents: none\n",
                "003.sql",
                "",
                "004_up.sql",
                "-- revision: next\n-- parents: 003, headed\n");

        assertThat(RevisionDirectory.read(List.of(root)).graph().revisions().stream()
                        .map(Revision::line))
                .map(line -> line.split(" ")[0])
                .containsExactly("001", "003", "headed", "next");
    }

    @Test
    void aSectionKnowsItsLine() throws IOException {
        folder(root, "a.sql", "-- a note\r\n-- stemma: upgrade\r\nup;\r\n\r\n--stemma:downgrade\r\ndown;\r\n");

        RevisionFile file = RevisionDirectory.read(List.of(root)).files().getFirst();

        assertThat(file.upgrade()).isEqualTo(new RevisionText(root.resolve("a.sql"), 3, "up;\r\n\r\n"));
        assertThat(file.downgrade()).isEqualTo(new RevisionText(root.resolve("a.sql"), 6, "down;\r\n"));
    }

    @Test
    void severalDirectoriesKeepTheirOrderAndNoFileIsReadTwice() throws IOException {
        folder(root, "z/1.sql", "", "a/2.sql", "");

        RevisionFiles files = RevisionDirectory.read(List.of(root.resolve("z"), root.resolve("a"), root));

        assertThat(files.revisions()).map(revision -> revision.id().text()).containsExactly("1", "2");
    }

    @Test
    void everyFaultIsReportedAtOnce() throws IOException {
        folder(
                root,
                "01_up.sql",
                "-- revision: a\n-- created: yesterday\n-- irreversible:\n-- transaction: maybe\n",
                "02_down.sql",
                "",
                "03_rollback.sql",
                "",
                "04.sql",
                "",
                "04_up.sql",
                "",
                "05_up.sql",
                "-- revision:\n-- parents:\n",
                "06_up.sql",
                "-- revision: f\n-- Parent: a\n-- parents: a\n-- parents: b,,c\n",
                "07_up.sql",
                "-- revision: g\n-- parents: none\n",
                "07_down.sql",
                "-- revision: h\n",
                "08.sql",
                "create\n-- stemma: downgrade\n-- stemma: downgrade\n",
                "10_up.sql",
                "-- revison: i\n-- parents: g\n",
                "11_up.sql",
                "-- revision: k\n-- parents: none\n-- labels: ,\n");
        Files.write(root.resolve("09.sql"), new byte[] {'a', '\n', 'b', (byte) 0xE9, '\n'});

        assertThat(problems(root, () -> read(root)))
                .containsExactlyInAnyOrder(
                        "unreadable-header | 01_up.sql:1:14: '-- parents:' is missing",
                        "unreadable-header | 01_up.sql:2:13: not a time",
                        "unreadable-header | 01_up.sql:3:16: the reason is missing",
                        "unreadable-header | 01_up.sql:4:17: no such mode",
                        "down-without-up | '02_down.sql' undoes nothing: there is no '02_up.sql' beside it",
                        "down-without-up | '03_rollback.sql' undoes nothing: there is no '03.sql' beside it",
                        "two-carriers | revision '04' is written in two ways",
                        "unreadable-header | 05_up.sql:1:12: an id is missing",
                        "unreadable-header | 05_up.sql:2:11: a revision is missing",
                        "unreadable-header | 06_up.sql:2:4: no such key",
                        "unreadable-header | 06_up.sql:4:4: this key stands twice",
                        "other-revision | '07_down.sql' says it is of revision 'h', but its upgrade is 'g'",
                        "unreadable-markers | 08.sql:2:1: there is no 'upgrade' before it",
                        "unreadable-markers | 08.sql:1:1: this stands before the first marker",
                        "unreadable-markers | 08.sql:3:1: this marker stands twice",
                        "not-utf8 | '09.sql' is not UTF-8 text",
                        "unreadable-header | 10_up.sql:2:4: '-- revision:' is missing",
                        "unreadable-header | 11_up.sql:3:12: a name is missing beside a comma");
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        folder(root, "a_up.sql", "\uFEFF-- revision: x\n-- parents: none\n");

        assertThat(read(root)).containsExactly("x  PAIR up");
    }

    @Test
    void linksAreFollowedAndOneThatLeadsNowhereIsAFault() throws IOException {
        folder(root.resolve("elsewhere"), "1_a.sql", "SELECT 1;");
        Path links = Files.createDirectory(root.resolve("links"));
        Files.createSymbolicLink(links.resolve("folder"), root.resolve("elsewhere"));
        assertThat(RevisionDirectory.read(List.of(links)).files()).hasSize(1);

        Files.createSymbolicLink(links.resolve("2_b.sql"), root.resolve("nowhere"));
        assertThatThrownBy(() -> RevisionDirectory.read(List.of(links))).hasMessageContaining("2_b.sql");

        Files.delete(links.resolve("2_b.sql"));
        Files.createSymbolicLink(links.resolve("ring"), links);
        assertThatThrownBy(() -> RevisionDirectory.read(List.of(links))).hasMessageContaining("links");
    }

    @Test
    void aMissingFolderIsEmptyUnlessToldOtherwise() {
        Path missing = root.resolve("missing");
        RevisionDirectory.Options strict =
                new RevisionDirectory.Options(RevisionDirectory.Depth.FLAT, RevisionDirectory.Missing.IS_A_PROBLEM);

        assertThat(read(missing)).isEmpty();
        assertThat(problems(root, () -> RevisionDirectory.read(List.of(missing), strict)))
                .containsExactly("missing-folder | the folder 'missing' does not exist");
    }
}
