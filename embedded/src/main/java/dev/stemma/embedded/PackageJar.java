package dev.stemma.embedded;

import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs as packaged for Java: a jar with one `.txz` archive, named for the machine's kind and the
/// version.
record PackageJar(Path jar, String version) {
    private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)*)\\.jar");

    /// The jar, or null where its name is not that of a package for this machine and this major version.
    static @Nullable PackageJar of(Path jar, int major, Platform platform) {
        String name = jar.getFileName().toString();
        if (!name.startsWith(platform.artifact())) {
            return null;
        }
        Matcher version = VERSION.matcher(name.substring(platform.artifact().length()));
        boolean fits = version.matches() && version.group(1).startsWith(major + ".") && Files.isRegularFile(jar);
        return fits ? new PackageJar(jar, version.group(1)) : null;
    }

    /// The newest package in a folder of jars.
    static @Nullable PackageJar newestIn(Path folder, int major, Platform platform) throws IOException {
        PackageJar newest = null;
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder)) {
                for (Path jar : jars) {
                    newest = newer(newest, of(jar, major, platform));
                }
            }
        }
        return newest;
    }

    static @Nullable PackageJar newer(@Nullable PackageJar one, @Nullable PackageJar other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return minor(one.version) >= minor(other.version) ? one : other;
    }

    private static int minor(String version) {
        return Integer.parseInt(version.split("\\.")[1]);
    }

    /// The folder with the unpacked package. It exists whole or not at all, also when unpacking is killed half-way or
    /// two processes begin at the same moment.
    Path unpacked(Path cache, Consumer<String> news) throws IOException {
        // The size tells apart two builds of one version; reading the jar for a better name would cost every start.
        Path folder = cache.resolve("postgres-" + version + "-" + Files.size(jar));
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try (FileLocks.Held lock = FileLocks.lock(cache.resolve("unpack.lock"))) {
            if (!Files.isDirectory(folder)) {
                news.accept("unpacking PostgreSQL " + version + ", once for all projects of this user");
                Path draft = Folders.draftOf(folder);
                unpackTo(Files.createDirectory(draft));
                Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return folder;
    }

    private void unpackTo(Path target) {
        try (InputStream file = Files.newInputStream(jar);
                ZipInputStream entries = new ZipInputStream(file)) {
            skipToArchive(entries);
            Tar.unpack(new XZInputStream(entries), target);
        } catch (IOException | IllegalArgumentException failure) {
            String reason = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
            throw new StemmaException(new EmbeddedProblem.BrokenArchive(jar, reason), failure);
        }
    }

    private static void skipToArchive(ZipInputStream entries) throws IOException {
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            if (entry.getName().endsWith(".txz")) {
                return;
            }
        }
        throw new IOException("it holds no .txz archive");
    }
}
