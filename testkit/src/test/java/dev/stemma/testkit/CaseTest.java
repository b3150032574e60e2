package dev.stemma.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseTest {
    @TempDir
    Path root;

    @Test
    void readsFoldersInOrder() throws IOException {
        write("table/rename/from.sql", "create table a ();\n");
        write("table/rename/to.sql", "-- postgres: 15+\n-- what\ncreate table b ();\n");
        write("table/rename/keeps.sql", "select 1\n");
        write("column/add/from.sql", "-- postgres: 18+\n");
        write("column/add/to.sql", "select '-- postgres: 19+'\n");

        List<Case> cases = Cases.allIn(root);

        assertThat(cases).extracting(Case::name).containsExactly("column/add", "table/rename");
        assertThat(cases).extracting(Case::fromMajor).containsExactly(18, 15);
        assertThat(cases.getLast().runsOn(14)).isFalse();
        assertThat(cases.getLast().runsOn(15)).isTrue();
        assertThat(cases.getLast().keeps()).contains("select 1\n");
        assertThat(cases.getLast().data()).isEmpty();
    }

    @Test
    void aGoldenFileIsComparedByTheLetter() throws IOException {
        assumeFalse(Golden.isWriting());
        Golden golden = new Golden(write("up.sql", "ALTER TABLE a;\n"));
        golden.check("ALTER TABLE a;\n");
        assertThatThrownBy(() -> golden.check("ALTER TABLE a;"))
                .hasMessageContaining("up.sql (-Dgolden=write rewrites it)");
        new Golden(root.resolve("none")).check("");
    }

    private Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
