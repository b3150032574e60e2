package dev.stemma.embedded;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// The folder of one throw-away server, in memory where the system has a memory file system with room.
///
/// A folder belongs to the process that holds its lock. One that nobody holds is a left-over: whoever comes next ends
/// its server and removes it. (In the ordinary case the server's own shell has done both already.)
record ScratchFolder(Path path, FileLocks.Held lock) {
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ROOM = 512L << 20;
    private static final String DEAD = "dead-";

    Path data() {
        return path.resolve("data");
    }

    Path log() {
        return path.resolve("log");
    }

    /// As long as this pipe is open for writing, the server lives.
    Path lifeline() {
        return path.resolve("lifeline");
    }

    /// Whether the server answers and all that it needs is in its place.
    boolean isReady() {
        Postmaster postmaster = Postmaster.read(data());
        return postmaster != null && postmaster.isReady() && Files.exists(path.resolve("copied"));
    }

    boolean hasEnded() {
        return Files.exists(path.resolve("ended")) || !Files.exists(path);
    }

    /// The last lines that the server has said.
    List<String> lastWords() throws IOException {
        return Folders.lastLines(log());
    }

    static Path home(Path cache) throws IOException {
        Path memory = MEMORY.resolve("stemma-" + Folders.userId());
        if (Files.isWritable(MEMORY) && MEMORY.toFile().getUsableSpace() > ROOM && Folders.isMine(memory)) {
            return memory;
        }
        return Files.createDirectories(cache.resolve("scratch"), Folders.PRIVATE_FOLDER);
    }

    static ScratchFolder create(Path home) throws IOException {
        try (FileLocks.Held all = FileLocks.lock(home.resolve("lock"))) {
            // Not a temporary name of the JDK: its random numbers cost ten milliseconds at the first use.
            String name = prefix() + System.nanoTime();
            Path path = Files.createDirectory(home.resolve(name), Folders.PRIVATE_FOLDER);
            return new ScratchFolder(path, FileLocks.lock(path.resolve("lock")));
        }
    }

    /// Ends and removes what earlier processes left behind.
    static void removeLeftOvers(Path home) throws IOException {
        for (Path leftOver : leftOvers(home)) {
            Postmaster server = Postmaster.read(leftOver.resolve("data"));
            if (server != null && server.isAliveIn(leftOver.resolve("data"))) {
                Script.signal("QUIT", server.pid());
            }
            Folders.delete(leftOver);
        }
    }

    private static List<Path> leftOvers(Path home) throws IOException {
        List<Path> found = new ArrayList<>();
        try (FileLocks.Held all = FileLocks.lock(home.resolve("lock"));
                DirectoryStream<Path> folders = Files.newDirectoryStream(home, Files::isDirectory)) {
            for (Path folder : folders) {
                String name = folder.getFileName().toString();
                if (name.startsWith(DEAD)) {
                    found.add(folder);
                } else if (isAbandoned(folder)) {
                    found.add(Files.move(folder, home.resolve(DEAD + name), StandardCopyOption.ATOMIC_MOVE));
                }
            }
        }
        return found;
    }

    private static String prefix() {
        return "server-" + ProcessHandle.current().pid() + "-";
    }

    private static boolean isAbandoned(Path folder) throws IOException {
        if (folder.getFileName().toString().startsWith(prefix())) {
            return false;
        }
        try (FileLocks.Held lock = FileLocks.tryLock(folder.resolve("lock"))) {
            return lock != null;
        }
    }
}
