/// What users hang onto runs and new files: SQL files, commands of the shell, listeners in Java. Promises that each is
/// called at its moment, once, and that one that fails is named and stops what comes after it.
@NullMarked
package dev.stemma.hook;

import org.jspecify.annotations.NullMarked;
