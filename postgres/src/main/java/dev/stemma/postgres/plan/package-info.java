/// Turns two catalogs into ordered SQL. First each object's fate is decided, then every fate becomes a node of one
/// graph whose edges are the server's own dependencies on both sides; the sorted graph is written as statements. Pure.
@NullMarked
package dev.stemma.postgres.plan;

import org.jspecify.annotations.NullMarked;
