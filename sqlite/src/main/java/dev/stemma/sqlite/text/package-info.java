/// SQL as SQLite reads it: its tokens, its names, what it says in a CREATE TABLE. Pure.
@NullMarked
package dev.stemma.sqlite.text;

import org.jspecify.annotations.NullMarked;
