/// A small launcher for PostgreSQL's own programs: finds or unpacks them, keeps one initialised data folder as a
/// template, and starts servers from copies of it in tens of milliseconds. Promises that two servers never share a
/// data folder, that nothing is initialised twice, and that a throw-away server ends with the process that asked for
/// it.
@NullMarked
package dev.stemma.embedded;

import org.jspecify.annotations.NullMarked;
