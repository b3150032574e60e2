package dev.stemma.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// PostgreSQL as package managers install it.
final class Installations {
    private static final List<String> PROGRAMS = List.of("postgres", "initdb", "pg_ctl");

    private Installations() {}

    static List<Path> wellKnown(int major, List<Path> path) {
        List<Path> places = new ArrayList<>();
        places.add(Path.of("/usr/lib/postgresql/" + major));
        places.add(Path.of("/usr/pgsql-" + major));
        places.add(Path.of("/usr/libexec/postgresql" + major));
        places.add(Path.of("/opt/homebrew/opt/postgresql@" + major));
        places.add(Path.of("/usr/local/opt/postgresql@" + major));
        places.add(Path.of("/Library/PostgreSQL/" + major));
        places.add(Path.of("/Applications/Postgres.app/Contents/Versions/" + major));
        places.add(Path.of("/usr/local/pgsql"));
        places.addAll(path);
        return places;
    }

    /// The installation at a folder, or in its folder `bin`, if it is of this major version.
    static @Nullable PostgresBinaries at(Path place, int major) throws IOException {
        Path bin = hasPrograms(place.resolve("bin")) ? place.resolve("bin") : place;
        if (!hasPrograms(bin) || majorOf(bin.resolve("postgres")) != major) {
            return null;
        }
        // A new minor version or another build gets a template of its own.
        Path program = bin.resolve("postgres").toRealPath();
        long mark = Files.getLastModifiedTime(program).toMillis() * 31 + Files.size(program);
        String key = "installed-" + major + "-" + Long.toHexString(mark * 31 + program.hashCode());
        return new PostgresBinaries(major, key, bin);
    }

    private static boolean hasPrograms(Path bin) {
        return PROGRAMS.stream().allMatch(program -> Files.isExecutable(bin.resolve(program)));
    }

    private static int majorOf(Path postgres) throws IOException {
        Process process = new ProcessBuilder(postgres.toString(), "--version")
                .redirectErrorStream(true)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Major.of(answer);
    }
}
