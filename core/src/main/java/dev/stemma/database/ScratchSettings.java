package dev.stemma.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where scratch databases may come from.
///
/// @param server        a configured server to make them on; null for none
/// @param target        the database whose version they must have; null where there is none
/// @param onTarget      whether they may be made on the target's own server
/// @param majorVersion  the version they must have, where it is known; else the target is asked, and without a
///                      target 0 stands for the newest at hand
/// @param projectFolder where the project's own embedded server lives
public record ScratchSettings(
        @Nullable ConnectionSettings server,
        @Nullable ConnectionSettings target,
        boolean onTarget,
        int majorVersion,
        @Nullable Path projectFolder) {}
