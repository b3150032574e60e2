package dev.stemma.jpa.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stemma.problem.StemmaException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the libraries of a project are found. Its `mvnw` stands for Maven here: a script that writes down each call.
class ClassPathTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void jarsFoldersFoldersOfJarsAndListsOfThem() throws IOException {
        Path one = file("one.jar", "");
        Path two = file("lib/two.jar", "");
        Path three = file("lib/three.jar", "");
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path list = file("list.txt", "other/a.jar" + File.pathSeparator + "/b.jar\n");
        assertThat(ClassPathEntries.of(List.of(one, folder.resolve("lib"), classes, list)))
                .containsExactly(one, three, two, classes, folder.resolve("other/a.jar"), Path.of("/b.jar"));
    }

    @Test
    void mavenIsAskedOncePerStateOfThePom() throws IOException {
        Path jar = file("hibernate.jar", "");
        file("pom.xml", "<project>1</project>");
        maven("echo \"$@\" >> calls; for word; do case $word in -Dmdep.outputFile=*) echo " + jar
                + " > \"${word#*=}\";; esac; done");
        assertThat(MavenClassPath.of(folder)).containsExactly(jar);
        assertThat(MavenClassPath.of(folder)).containsExactly(jar);
        assertThat(folder.resolve("calls")).content().hasLineCount(1).contains("dependency:build-classpath");
        file("pom.xml", "<project>2</project>");
        MavenClassPath.of(folder);
        assertThat(folder.resolve("calls")).content().hasLineCount(2);
        Files.delete(jar); // a local repository that was emptied
        MavenClassPath.of(folder);
        assertThat(folder.resolve("calls")).content().hasLineCount(3);
    }

    @Test
    void whatMavenSaysIsShownWhenItFails() throws IOException {
        file("pom.xml", "<project/>");
        maven("""
                echo 'downloading'
                printf '[\\033[1;31mERROR\\033[m] \\033[1mno such plugin\\033[m\\n[ERROR]\\n'
                echo '[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.'
                exit 1""");
        StemmaException stopped = catchThrowableOfType(StemmaException.class, () -> MavenClassPath.of(folder));
        assertThat(stopped.problems().getFirst().summary())
                .isEqualTo("Maven does not say which libraries the project has: '" + folder
                        + "/mvnw -q -B dependency:build-classpath' has failed");
        assertThat(stopped.problems().getFirst().details()).containsExactly("[ERROR] no such plugin");
    }

    @Test
    void withoutAPomThereAreNoLibraries() {
        assertThat(MavenClassPath.of(folder)).isEmpty();
    }

    private void maven(String script) throws IOException {
        assertThat(file("mvnw", "#!/bin/sh\n" + script + "\n").toFile().setExecutable(true))
                .isTrue();
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
