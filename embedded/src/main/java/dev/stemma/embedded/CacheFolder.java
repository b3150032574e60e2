package dev.stemma.embedded;

import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The folder for what can be made again: `$XDG_CACHE_HOME/stemma`, else `~/.cache/stemma`, else a private folder among
/// the temporary files where there is no home to write to.
final class CacheFolder {
    private CacheFolder() {}

    static Path choose(Map<String, String> environment) {
        List<Path> tried = new ArrayList<>();
        for (Path candidate : candidates(environment)) {
            if (isUsable(candidate)) {
                return candidate;
            }
            tried.add(candidate);
        }
        throw new StemmaException(new EmbeddedProblem.NowhereToWrite(tried));
    }

    private static List<Path> candidates(Map<String, String> environment) {
        List<Path> candidates = new ArrayList<>();
        addBelow(candidates, environment.get("XDG_CACHE_HOME"), "stemma");
        addBelow(candidates, environment.get("HOME"), ".cache/stemma");
        addBelow(candidates, System.getProperty("java.io.tmpdir"), "stemma-" + System.getProperty("user.name"));
        return candidates;
    }

    private static void addBelow(List<Path> candidates, @Nullable String base, String name) {
        if (base != null && base.startsWith("/")) {
            candidates.add(Path.of(base).resolve(name));
        }
    }

    private static boolean isUsable(Path folder) {
        try {
            return Folders.isMine(folder);
        } catch (IOException unusable) {
            return false;
        }
    }
}
