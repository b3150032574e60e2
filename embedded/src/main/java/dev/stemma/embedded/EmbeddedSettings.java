package dev.stemma.embedded;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where the launcher looks and writes.
///
/// @param binaries        folders of an installation, folders of package jars, or jars, tried before anything else
/// @param applicationHome the application's own folder, which may have package jars in its folder `postgres`
/// @param mavenRepository the user's local Maven repository
/// @param cache           where packages are unpacked and templates are kept
/// @param path            the folders in which the system looks for programs
/// @param news            is told, in a line, what takes long and is done only once
public record EmbeddedSettings(
        List<Path> binaries,
        @Nullable Path applicationHome,
        Path mavenRepository,
        Path cache,
        List<Path> path,
        Consumer<String> news) {
    public EmbeddedSettings {
        binaries = List.copyOf(binaries);
        path = List.copyOf(path);
    }

    /// What this machine, its environment and the system properties `stemma.postgres`, `stemma.home` and
    /// `maven.repo.local` say.
    public static EmbeddedSettings ofMachine() {
        return of(System.getenv());
    }

    static EmbeddedSettings of(Map<String, String> environment) {
        String home = System.getProperty("stemma.home");
        String repository = System.getProperty("maven.repo.local");
        return new EmbeddedSettings(
                paths(System.getProperty("stemma.postgres")),
                home == null ? null : Path.of(home),
                repository == null ? Path.of(System.getProperty("user.home"), ".m2/repository") : Path.of(repository),
                CacheFolder.choose(environment),
                paths(environment.get("PATH")),
                line -> {});
    }

    /// The same, for someone who wants to hear what takes long.
    public EmbeddedSettings telling(Consumer<String> listener) {
        return new EmbeddedSettings(binaries, applicationHome, mavenRepository, cache, path, listener);
    }

    /// The same, but with these binaries tried first.
    public EmbeddedSettings withBinaries(List<Path> first) {
        List<Path> all = new ArrayList<>(first);
        all.addAll(binaries);
        return new EmbeddedSettings(all, applicationHome, mavenRepository, cache, path, news);
    }

    private static List<Path> paths(@Nullable String list) {
        List<Path> paths = new ArrayList<>();
        for (String part : list == null ? new String[0] : list.split(File.pathSeparator)) {
            if (!part.isEmpty()) {
                paths.add(Path.of(part));
            }
        }
        return paths;
    }
}
