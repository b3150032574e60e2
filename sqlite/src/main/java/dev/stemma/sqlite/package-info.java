/// SQLite: the one class that the doors name.
@NullMarked
package dev.stemma.sqlite;

import org.jspecify.annotations.NullMarked;
