/// Puts generated sources where they belong. Touches no file that Stemma has not written.
@NullMarked
package dev.stemma.jpa.files;

import org.jspecify.annotations.NullMarked;
