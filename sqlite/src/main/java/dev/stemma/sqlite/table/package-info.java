/// Tables of SQLite as facts, and facts as CREATE TABLE: what the reader takes apart and the planner puts together.
/// Pure.
@NullMarked
package dev.stemma.sqlite.table;

import org.jspecify.annotations.NullMarked;
