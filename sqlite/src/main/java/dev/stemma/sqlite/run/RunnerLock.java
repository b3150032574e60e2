package dev.stemma.sqlite.run;

import dev.stemma.problem.StemmaException;
import dev.stemma.run.RunEvent;
import dev.stemma.run.RunListener;
import dev.stemma.run.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// One runner at a time: a lock of the operating system on a file beside the database, which ends with the process,
/// however it ends. SQLite's own locks end with each transaction, so they cannot span a run of several.
///
/// The file stays behind, empty: a lock file that is taken away can be locked by two at once.
final class RunnerLock implements AutoCloseable {
    /// The system gives up a process's lock as soon as the process closes the file anywhere, so within one process a
    /// file must not even be opened twice.
    private static final Set<Path> HERE = ConcurrentHashMap.newKeySet();

    /// Far behind the words in the file, so that these can be read while it is held, on Windows too.
    private static final long PLACE = 1L << 40;

    private final Path path;
    private final FileChannel channel;

    private RunnerLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// Either the lock, or who has it.
    private record Attempt(@Nullable RunnerLock lock, List<Session> holders) {}

    /// @param file of the database
    static RunnerLock take(Path file, String who, Duration limit, RunListener listener) {
        Path path = file.toAbsolutePath().normalize().resolveSibling(file.getFileName() + "-stemma-lock");
        long start = System.nanoTime();
        for (boolean told = false; ; told = true) {
            Attempt attempt = attempt(path, who);
            if (attempt.lock() != null) {
                return attempt.lock();
            }
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (waited.compareTo(limit) >= 0) {
                throw new StemmaException(new SqliteRunProblem.RunnerBusy(path, attempt.holders(), waited));
            }
            if (!told) {
                listener.on(new RunEvent.WaitingForRunner(attempt.holders()));
            }
            Pause.of(Duration.ofMillis(50));
        }
    }

    private static Attempt attempt(Path path, String who) {
        if (!HERE.add(path)) {
            return new Attempt(null, List.of(session(ProcessHandle.current().pid(), who, null)));
        }
        try {
            Attempt attempt = open(path, who);
            if (attempt.lock() == null) {
                HERE.remove(path);
            }
            return attempt;
        } catch (IOException e) {
            HERE.remove(path);
            String reason =
                    (e instanceof AccessDeniedException ? "permission denied: " : "") + String.valueOf(e.getMessage());
            throw new StemmaException(new SqliteRunProblem.NotWritable(reason), e);
        }
    }

    private static Attempt open(Path path, String who) throws IOException {
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.tryLock(PLACE, 1, false) == null) {
            try (channel) {
                return new Attempt(null, holders(channel));
            }
        }
        channel.truncate(0);
        String words = ProcessHandle.current().pid() + "\n" + who + "\n" + Instant.now() + "\n";
        channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), 0);
        return new Attempt(new RunnerLock(path, channel), List.of());
    }

    private static List<Session> holders(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(1000);
        channel.read(buffer, 0);
        List<String> lines = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        // The one who has it may just be about to write.
        return lines.size() < 3
                ? List.of()
                : List.of(session(Long.parseLong(lines.get(0)), lines.get(1), Instant.parse(lines.get(2))));
    }

    private static Session session(long pid, String who, @Nullable Instant since) {
        return new Session((int) pid, "stemma", who, null, since, null);
    }

    @Override
    public void close() {
        try (channel) {
            channel.truncate(0);
        } catch (IOException e) {
            throw new StemmaException(new SqliteRunProblem.NotWritable(String.valueOf(e.getMessage())), e);
        } finally {
            HERE.remove(path);
        }
    }
}
