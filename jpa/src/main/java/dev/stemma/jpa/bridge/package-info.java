/// Runs beside the user's Hibernate, in the user's class path: loaded by a loader that sees both, talked to with
/// classes of the JDK only. It names no class of Stemma, and only those of Hibernate that 6.6 and 7 have alike.
@NullMarked
package dev.stemma.jpa.bridge;

import org.jspecify.annotations.NullMarked;
