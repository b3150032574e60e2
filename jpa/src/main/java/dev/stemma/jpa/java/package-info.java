/// Java as text: types, annotations, imports, names. Pure, and knows nothing of tables; the same input gives the same
/// text to the byte.
@NullMarked
package dev.stemma.jpa.java;

import org.jspecify.annotations.NullMarked;
