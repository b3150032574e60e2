package dev.stemma.embedded;

import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks for PostgreSQL's programs: what was named, what came with the application, what Maven has downloaded, what the
/// machine's own package manager has installed. Only well-known places are asked; nothing is scanned.
record BinarySearch(int major, EmbeddedSettings settings, Platform platform) {
    PostgresBinaries find() {
        if (platform.isWindows()) {
            throw new StemmaException(new EmbeddedProblem.UnsupportedSystem("Windows"));
        }
        try {
            PostgresBinaries found = search();
            if (found == null) {
                throw new StemmaException(new EmbeddedProblem.NoBinaries(major, searched()));
            }
            return found;
        } catch (IOException failure) {
            throw new StemmaException(EmbeddedProblem.CannotWrite.of(settings.cache(), failure), failure);
        }
    }

    private @Nullable PostgresBinaries search() throws IOException {
        for (Path named : settings.binaries()) {
            PostgresBinaries found = named(named);
            if (found != null) {
                return found;
            }
        }
        PackageJar jar = packaged();
        return jar != null ? unpacked(jar) : installed();
    }

    private @Nullable PostgresBinaries named(Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            return unpacked(PackageJar.of(place, major, platform));
        }
        PostgresBinaries installed = Installations.at(place, major);
        return installed != null ? installed : unpacked(PackageJar.newestIn(place, major, platform));
    }

    private @Nullable PackageJar packaged() throws IOException {
        PackageJar jar = settings.applicationHome() == null
                ? null
                : PackageJar.newestIn(settings.applicationHome().resolve("postgres"), major, platform);
        jar = jar != null ? jar : onClassPath();
        return jar != null ? jar : inMavenRepository();
    }

    private @Nullable PackageJar onClassPath() throws IOException {
        for (URL url : Collections.list(getClass().getClassLoader().getResources(platform.archive()))) {
            String place = url.toString();
            if (place.startsWith("jar:file:")) {
                URI jar = URI.create(place.substring("jar:".length(), place.indexOf('!')));
                PackageJar found = PackageJar.of(Path.of(jar), major, platform);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable PackageJar inMavenRepository() throws IOException {
        PackageJar newest = null;
        Path versions = mavenFolder();
        if (Files.isDirectory(versions)) {
            try (var folders = Files.newDirectoryStream(versions, major + ".*")) {
                for (Path folder : folders) {
                    newest = PackageJar.newer(newest, PackageJar.newestIn(folder, major, platform));
                }
            }
        }
        return newest;
    }

    private Path mavenFolder() {
        return settings.mavenRepository().resolve("io/zonky/test/postgres").resolve(platform.artifact());
    }

    private @Nullable PostgresBinaries unpacked(@Nullable PackageJar jar) throws IOException {
        if (jar == null) {
            return null;
        }
        Path folder = jar.unpacked(settings.cache(), settings.news());
        return new PostgresBinaries(major, folder.getFileName().toString(), folder.resolve("bin"));
    }

    private @Nullable PostgresBinaries installed() throws IOException {
        for (Path place : Installations.wellKnown(major, settings.path())) {
            PostgresBinaries found = Installations.at(place, major);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private List<String> searched() {
        List<String> places = new ArrayList<>();
        settings.binaries().forEach(place -> places.add("'" + place + "'"));
        if (settings.applicationHome() != null) {
            places.add("'" + settings.applicationHome().resolve("postgres") + "'");
        }
        places.add("the class path");
        places.add("'" + mavenFolder() + "'");
        places.add("'/usr/lib/postgresql/" + major + "' and the other usual places of an installation");
        places.add("the folders of PATH");
        return places;
    }
}
