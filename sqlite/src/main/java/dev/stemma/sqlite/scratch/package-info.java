/// Throw-away SQLite databases: files in the folder for temporary files.
@NullMarked
package dev.stemma.sqlite.scratch;

import org.jspecify.annotations.NullMarked;
