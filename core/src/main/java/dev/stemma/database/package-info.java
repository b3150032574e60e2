/// What a database system offers to the commands: connections, a reader, a planner, scratch databases, and what
/// the runner needs. Implemented by the modules `postgres` and `sqlite`.
@NullMarked
package dev.stemma.database;

import org.jspecify.annotations.NullMarked;
