package dev.stemma.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// As root, PostgreSQL runs as somebody else, in one of three ways. As an ordinary user it just runs, which the other
/// tests show when they are not run by root.
class UsersTest {
    private static final List<String> NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    @TempDir
    Path folder;

    @BeforeEach
    void onlyRootCanBecomeOthers() throws IOException {
        assumeTrue(Folders.userId().equals(0));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void anOrdinaryUser() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Script.run(new ProcessBuilder("chown", "65534", home.toString()), "");
        String classPath = OtherJvm.openClassPath(Files.createDirectory(folder.resolve("classes")));
        Map<String, String> environment = Map.of("HOME", home.toString(), "XDG_CACHE_HOME", "");
        try (OtherJvm user = OtherJvm.run(NOBODY, environment, classPath, "scratch", "18")) {
            assertThat(user.line()).matches("\\d+ 18");
        }
        String project = home.resolve("project").toString();
        try (OtherJvm user = OtherJvm.run(NOBODY, environment, classPath, "start", project, "18")) {
            assertThat(user.line()).matches("\\d+ 18");
        }
        EmbeddedServer seenByRoot = EmbeddedServer.at(Path.of(project), 18, EmbeddedSettings.ofMachine());
        assertThat(seenByRoot.stop()).isTrue();
        seenByRoot.start();
        assertThat(Files.getAttribute(home.resolve("project/postgres-18/data/postmaster.pid"), "unix:uid"))
                .isEqualTo(65534);
        seenByRoot.stop();
    }

    @Test
    void rootWithoutUserNamespaces() throws Exception {
        try (OtherJvm root = asRootWithout("scratch", "unshare")) {
            assertThat(root.line()).matches("\\d+ 18");
        }
        try (OtherJvm root = asRootWithout("start", "unshare")) {
            assertThat(root.line()).matches("\\d+ 18");
        }
        EmbeddedServer.at(folder.resolve("project"), 18, EmbeddedSettings.ofMachine())
                .stop();
    }

    @Test
    void rootWithNoWayToBecomeAnotherIsAdvised() throws Exception {
        try (OtherJvm root = asRootWithout("start", "unshare", "setpriv")) {
            assertThat(root.line()).contains("stemma: root can start PostgreSQL neither through");
        }
    }

    private OtherJvm asRootWithout(String verb, String... programs) throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        for (String program : programs) {
            Path file = Files.writeString(broken.resolve(program), "#!/bin/sh\nexit 1\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Map<String, String> environment = Map.of("PATH", broken + ":" + System.getenv("PATH"));
        String classPath = System.getProperty("java.class.path");
        return verb.equals("scratch")
                ? OtherJvm.run(List.of(), environment, classPath, verb, "18")
                : OtherJvm.run(
                        List.of(),
                        environment,
                        classPath,
                        verb,
                        folder.resolve("project").toString(),
                        "18");
    }
}
