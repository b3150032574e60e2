/// Opens SQLite databases. The driver is loaded by the first use and not before.
@NullMarked
package dev.stemma.sqlite.connect;

import org.jspecify.annotations.NullMarked;
