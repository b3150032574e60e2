package dev.stemma.command;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.database.ScratchSettings;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the databases of a project are. An answer may start a server or refuse, so it is asked for only when needed.
public interface Databases {
    /// The database of the environment in use.
    ConnectionSettings current();

    /// The database of another environment.
    Optional<ConnectionSettings> of(String environment);

    /// The environments there are.
    List<String> environments();

    /// Where scratch databases come from.
    ///
    /// @param target the database whose version they must have; null where none is part of the question
    ScratchSettings scratch(@Nullable ConnectionSettings target);
}
