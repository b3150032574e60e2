/// Random pairs of SQLite schemas with rows in them, walked up, down and up again.
@NullMarked
package dev.stemma.sqlite.property;

import org.jspecify.annotations.NullMarked;
