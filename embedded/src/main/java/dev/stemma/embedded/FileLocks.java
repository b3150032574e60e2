package dev.stemma.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Locks between processes and between the threads of one. The system releases them however a process ends.
final class FileLocks {
    private static final Duration PAUSE = Duration.ofMillis(5);

    // Closing any channel of a file releases all locks that this process has on it, so a file that is locked here must
    // not even be opened a second time.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    // Nor may it be closed, when the same classes, loaded a second time in this process, hold the lock.
    private static final Map<Path, FileChannel> WAITING = new ConcurrentHashMap<>();

    private FileLocks() {}

    /// Waits for the lock, as long as it takes.
    static Held lock(Path file) throws IOException {
        while (true) {
            Held held = tryLock(file);
            if (held != null) {
                return held;
            }
            Waiting.pause(PAUSE);
        }
    }

    /// The lock, or null where another process or thread has it.
    static @Nullable Held tryLock(Path file) throws IOException {
        Path key = file.toAbsolutePath().normalize();
        if (!HELD.add(key)) {
            return null;
        }
        Held held = null;
        try {
            held = open(key);
        } finally {
            if (held == null) {
                HELD.remove(key);
            }
        }
        return held;
    }

    private static @Nullable Held open(Path key) throws IOException {
        FileChannel waiting = WAITING.remove(key);
        FileChannel channel =
                waiting != null ? waiting : FileChannel.open(key, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new Held(key, channel);
            }
        } catch (OverlappingFileLockException elsewhere) {
            WAITING.put(key, channel);
            return null;
        }
        channel.close();
        return null;
    }

    /// A lock that is held until it is closed.
    record Held(Path file, FileChannel channel) implements AutoCloseable {
        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } finally {
                HELD.remove(file);
            }
        }
    }
}
