/// Pure text: quotes names, cuts a script into its parts, takes checksums and points at places in a text. It follows
/// the lexical rules of PostgreSQL and psql, never fails on a text, knows no connection and decides nothing.
@NullMarked
package dev.stemma.sql;

import org.jspecify.annotations.NullMarked;
