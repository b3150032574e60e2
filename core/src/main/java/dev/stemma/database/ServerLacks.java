package dev.stemma.database;

import dev.stemma.problem.Problem;

/// A statement needs what is installed on a server, and this server does not have it: an extension, a library. It is
/// nobody's mistake in the SQL, and another server would run it.
public interface ServerLacks extends Problem {}
