package dev.stemma.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a running server writes into `postmaster.pid`.
///
/// @param folder the data folder at the time of the start
/// @param status `starting`, `ready`, …; empty where it has not written one yet
record Postmaster(long pid, String folder, int port, String status) {
    /// What the file says, or null where there is none or it is not yet written in full.
    static @Nullable Postmaster read(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            if (lines.size() < 4) {
                return null;
            }
            String status = lines.size() < 8 ? "" : lines.get(7).strip();
            return new Postmaster(Long.parseLong(lines.get(0)), lines.get(1), Integer.parseInt(lines.get(3)), status);
        } catch (IOException | NumberFormatException absent) {
            return null;
        }
    }

    boolean isReady() {
        return status.equals("ready");
    }

    /// Whether a process lives that works in this data folder. A number alone proves nothing: the machine may have been
    /// started anew since, or the folder copied from where a server runs.
    boolean isAliveIn(Path data) {
        if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) {
            return false;
        }
        Path process = Path.of("/proc", Long.toString(pid));
        try {
            return Files.isSameFile(process.resolve("cwd"), data);
        } catch (IOException hidden) {
            return isLivePostgres(process) && folder.equals(data.toString());
        }
    }

    /// What everybody may read of any process. A killed one that its parent has not asked about yet is not alive.
    private static boolean isLivePostgres(Path process) {
        try {
            String state = Files.readString(process.resolve("stat"));
            return state.contains("(postgres)") && !state.contains(") Z");
        } catch (IOException unknown) {
            return !Files.exists(Path.of("/proc/self"));
        }
    }
}
