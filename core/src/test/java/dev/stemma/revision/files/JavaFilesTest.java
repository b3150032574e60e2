package dev.stemma.revision.files;

import static dev.stemma.revision.files.Folders.folder;
import static dev.stemma.revision.files.Folders.problems;
import static dev.stemma.revision.files.Folders.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.revision.Origin;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.TransactionMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaFilesTest {
    @TempDir
    Path root;

    @Test
    void theAnnotationSaysWhatTheRevisionIs() throws IOException {
        folder(root, "V1.java", """
                package com.acme.db;

                import dev.stemma.operations.RevisionInfo;

                // @RevisionInfo(id = "not this one")
                @Deprecated
                @RevisionInfo(
                        id = "3f9c", parents = {"0aa0", "0bb0"}, // two of them
                        labels = "billing", dependsOn = {"customers"},
                        message = "add invoice: \\"header\\" " + "and lines",
                        created = "2026-09-01T12:03:01Z",
                        transaction = RevisionInfo.Transaction.NONE)
                public class V1 implements JavaRevision {}
                """);

        RevisionFile file = RevisionDirectory.read(List.of(root)).files().getFirst();

        assertThat(file.revision())
                .isEqualTo(Revision.named(new RevisionId("3f9c"))
                        .parents(List.of(new RevisionId("0aa0"), new RevisionId("0bb0")))
                        .dependsOn(List.of("customers"))
                        .labels(List.of("billing"))
                        .message("add invoice: \"header\" and lines")
                        .created(OffsetDateTime.parse("2026-09-01T12:03:01Z"))
                        .transaction(TransactionMode.NONE)
                        .origin(new Origin(
                                Origin.Kind.CLASS, root.resolve("V1.java").toString()))
                        .build());
        assertThat(JavaHeader.className(file.upgrade().text(), "V1")).isEqualTo("com.acme.db.V1");
    }

    @Test
    void classesStandAmongScriptsInTheOrderOfTheirNumbers() throws IOException {
        folder(
                root,
                "20260901_a.sql",
                "-- revision: a\n-- parents: none\n",
                "V20260902_B.java",
                "@RevisionInfo(id = \"b\", parents = \"a\") class V20260902_B {}",
                "20260903_c.sql",
                "-- revision: c\n-- parents: b\n",
                "Help.java",
                "/** Helps with {@code @RevisionInfo(id=\"x\")}. */ class Help { String s = \"@RevisionInfo(id=1)\"; }",
                "package-info.java",
                "package p;");
        assertThat(read(root)).containsExactly("a  ROLLBACK up", "b < a  JAVA up", "c < b  ROLLBACK up");
    }

    @Test
    void mistakesAreShownWithTheirLine() throws IOException {
        folder(
                root,
                "A.java",
                "@RevisionInfo(parents = \"x\") class A {}",
                "B.java",
                "@RevisionInfo(\n    id = Ids.B)\nclass B {}",
                "C.java",
                "@RevisionInfo(id = \"c\", parent = \"x\") class C {}",
                "D.java",
                "@RevisionInfo(id = \"d\", created = \"yesterday\") class D {}",
                "E.java",
                "@RevisionInfo(id = \"e\", parents = {\"x\"");
        assertThat(problems(root, () -> RevisionDirectory.read(List.of(root))))
                .containsExactly(
                        "unreadable-header | A.java:1:1: an id is missing",
                        "unreadable-header | B.java:2:10: write the text itself",
                        "unreadable-header | C.java:1:25: no such key",
                        "unreadable-header | D.java:1:35: not a time",
                        "unreadable-header | E.java:1:39: write the text itself");
    }

    @Test
    void aNewRevisionIsReadBackAsItWasWritten() throws IOException {
        Revision revision = Revision.named(new RevisionId("3f9c21ab07de"))
                .parents(List.of(new RevisionId("0aa0")))
                .dependsOn(List.of("customers"))
                .labels(List.of("money", "billing"))
                .message("Add \"user\" preferences")
                .created(OffsetDateTime.parse("2026-09-01T12:03:01Z"))
                .transaction(TransactionMode.EACH)
                .build();
        Path file = new RevisionWriter(root, FileTemplate.DEFAULT, Layout.JAVA)
                .write(revision, "-- Write the change here.\n", "-- Undo it here.\n")
                .getFirst();

        assertThat(file).hasFileName("V20260901_120301_AddUserPreferences.java");
        assertThat(Files.readString(file)).isEqualTo("""
                import static dev.stemma.operations.Types.*;

                import dev.stemma.operations.JavaRevision;
                import dev.stemma.operations.Operations;
                import dev.stemma.operations.RevisionInfo;

                /// Add "user" preferences
                @RevisionInfo(
                        id = "3f9c21ab07de",
                        parents = "0aa0",
                        labels = {"money", "billing"},
                        dependsOn = "customers",
                        message = "Add \\"user\\" preferences",
                        created = "2026-09-01T12:03:01Z",
                        transaction = RevisionInfo.Transaction.EACH)
                public class V20260901_120301_AddUserPreferences implements JavaRevision {
                    @Override
                    public void upgrade(Operations op) {
                        // Write the change here.
                    }

                    @Override
                    public void downgrade(Operations op) {
                        // Undo it here.
                    }
                }
                """);
        assertThat(RevisionDirectory.read(List.of(root)).revisions())
                .containsExactly(revision.but()
                        .origin(new Origin(Origin.Kind.CLASS, file.toString()))
                        .build());
    }

    @Test
    void sqlBecomesAScriptInTheClass() {
        String source =
                JavaText.of("V1", Revision.of("a"), "CREATE TABLE \"a\\b\" ();\n\nSELECT \"\"\"x\"\"\";\n", null);
        assertThat(source).contains("""
                    public void upgrade(Operations op) {
                        op.executeScript(\"""
                                CREATE TABLE "a\\\\b" ();

                                SELECT \\\"""x\\\""";
                                \""");
                    }
                }
                """).doesNotContain("downgrade");
    }

    @ParameterizedTest
    @CsvSource({
        "20260901_120301_add_user_preferences, V20260901_120301_AddUserPreferences",
        "3f9c_add_user, V3f9c_AddUser",
        "add_user, AddUser",
        "2026-09-01-grün, V2026_09_01_Grün",
        "V7__x, V7X"
    })
    void classesAreNamedLikeFiles(String stem, String name) {
        assertThat(JavaText.className(stem)).isEqualTo(name);
    }

    @Test
    void parentsAreReplacedAndNothingElse() {
        assertThat(moved("@RevisionInfo(id = \"c\", parents = {\"b\"} /* old */ , message = \"\") // b", "x", "y"))
                .isEqualTo("@RevisionInfo(id = \"c\", parents = {\"x\", \"y\"} /* old */ , message = \"\") // b");
        assertThat(moved("@RevisionInfo(id = \"c\", parents = {\"b\", /* ours */ \"d\"})", "b", "x"))
                .isEqualTo("@RevisionInfo(id = \"c\", parents = {\"b\", /* ours */ \"x\"})");
        assertThat(moved("@RevisionInfo(id = \"c\", parents = {\"b\" /* old */})", "x", "y"))
                .isNull();
    }

    @Test
    void parentsAreWrittenBehindTheId() {
        assertThat(moved("@RevisionInfo(id = \"c\", message = \"m\")", "x", "y"))
                .isEqualTo("@RevisionInfo(id = \"c\", parents = {\"x\", \"y\"}, message = \"m\")");
        assertThat(moved("@RevisionInfo(\r\n    id = \"c\")", "x"))
                .isEqualTo("@RevisionInfo(\r\n    id = \"c\",\r\n    parents = \"x\")");
    }

    private static @Nullable String moved(String source, String... parents) {
        return JavaHeader.withParents(
                        source, Stream.of(parents).map(RevisionId::new).toList())
                .orElse(null);
    }

    @Test
    void theAnnotationDoesNotChangeTheChecksum() {
        String one = JavaChecksum.of("@RevisionInfo(id = \"c\", parents = \"b\") class A { int i; }");
        assertThat(JavaChecksum.of("@dev.stemma.RevisionInfo(id = \"c\") class A { int i; }"))
                .isEqualTo(one);
        assertThat(JavaChecksum.of("@RevisionInfo(id = \"c\") class A { int j; }"))
                .isNotEqualTo(one);
    }

    @Test
    void commentsAndBlanksDoNotChangeTheChecksum() {
        String one = JavaChecksum.of("class A { int i = j--; String s = \"// a\"; char c = '\"'; }");
        assertThat(JavaChecksum.of("/* b */ class A {\r\n int i=j-- ; // c\n String s=\"// a\"; char c='\"';}"))
                .isEqualTo(one)
                .startsWith("java2:");
        assertThat(JavaChecksum.of("class A { int i = j--; String s = \"// b\"; char c = '\"'; }"))
                .isNotEqualTo(one);
    }

    @Test
    void fiveThousandClassesAreReadInAMoment() throws IOException {
        for (int i = 0; i < 5000; i++) {
            String name = "V%05d_Change".formatted(i);
            Files.writeString(
                    root.resolve(name + ".java"),
                    JavaText.of(
                            name,
                            Revision.of("r" + i, i == 0 ? new String[0] : new String[] {"r" + (i - 1)}),
                            "SELECT 1;",
                            null));
        }
        long start = System.nanoTime();
        assertThat(RevisionDirectory.read(List.of(root)).graph().heads()).hasSize(1);
        // A few hundred milliseconds; the limit only tells it from compiling.
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(8000);
    }
}
