package dev.stemma.embedded;

import java.util.ArrayList;
import java.util.List;

/// The settings that servers are started with.
final class ServerSettings {
    private ServerSettings() {}

    /// For data that nobody will miss: nothing waits for a disk and nothing is tidied up.
    static List<String> scratch(int major, int port) {
        List<String> settings = local(port);
        add(settings, "fsync", "off");
        add(settings, "full_page_writes", "off");
        add(settings, "synchronous_commit", "off");
        add(settings, "autovacuum", "off");
        add(settings, "shared_buffers", "16MB");
        add(settings, "max_connections", "40");
        // A whole schema is made in one transaction, which locks every table and index of it.
        add(settings, "max_locks_per_transaction", "1024");
        // Less would make 'create publication' warn; it costs nothing here, since no copy of the log is sent anywhere.
        add(settings, "wal_level", "logical");
        add(settings, "max_wal_senders", "0");
        add(settings, "max_logical_replication_workers", "0");
        add(settings, "jit", "off");
        // Its files then lie in the data folder and go with it, even when the server is killed.
        add(settings, "dynamic_shared_memory_type", "mmap");
        add(settings, "log_checkpoints", "off");
        if (major >= 18) {
            add(settings, "io_method", "sync");
        }
        return settings;
    }

    /// For data that stays: lines of `postgresql.conf`. A commit is written to the system before it is reported, which
    /// is all that the killing of processes can ask for; that the system writes it to the disk is not waited for.
    static List<String> persistent() {
        return List.of(
                "listen_addresses = '127.0.0.1'",
                "unix_socket_directories = ''",
                "fsync = off",
                "full_page_writes = off",
                "wal_level = logical",
                "max_wal_size = '256MB'",
                "max_locks_per_transaction = 256",
                "timezone = 'UTC'",
                "log_checkpoints = off");
    }

    private static List<String> local(int port) {
        List<String> settings = new ArrayList<>();
        add(settings, "port", Integer.toString(port));
        add(settings, "listen_addresses", "127.0.0.1");
        add(settings, "unix_socket_directories", "");
        return settings;
    }

    private static void add(List<String> settings, String name, String value) {
        settings.add("-c");
        settings.add(name + "=" + value);
    }

    /// Whether a server gave up for a reason that passes: another program was faster to take its port, or the processes
    /// of a server that was killed on the same data have not noticed yet.
    static boolean mayTryAgain(List<String> log) {
        return log.stream().anyMatch(line -> line.contains("could not bind") || line.contains("shared memory block"));
    }
}
