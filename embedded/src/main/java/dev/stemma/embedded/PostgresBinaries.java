package dev.stemma.embedded;

import java.nio.file.Path;

/// PostgreSQL's programs on this machine, ready to run.
///
/// @param major the major version
/// @param key   a name that is the same only for the same programs
/// @param bin   the folder that has `postgres`, `initdb` and `pg_ctl`
public record PostgresBinaries(int major, String key, Path bin) {
    /// Finds the programs of a major version, and unpacks them at the first use.
    public static PostgresBinaries find(int major) {
        return find(major, EmbeddedSettings.ofMachine());
    }

    public static PostgresBinaries find(int major, EmbeddedSettings settings) {
        return new BinarySearch(major, settings, Platform.current()).find();
    }
}
