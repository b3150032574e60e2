/// Writes operations as the SQL of a database system. Promises the same text for the same operation, and that
/// what a system cannot do is refused by name.
@NullMarked
package dev.stemma.operations.render;

import org.jspecify.annotations.NullMarked;
