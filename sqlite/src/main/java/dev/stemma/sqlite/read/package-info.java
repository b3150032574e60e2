/// Reads a SQLite database into a catalog. SQLite keeps every definition as the text it was given, so the facts are
/// taken from that text and held against what the pragmas say of the same table.
@NullMarked
package dev.stemma.sqlite.read;

import org.jspecify.annotations.NullMarked;
