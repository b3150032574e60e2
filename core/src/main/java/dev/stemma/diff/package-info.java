/// Facts about two catalogs. Pure, and without a direction: the way back is the diff with its arguments swapped.
@NullMarked
package dev.stemma.diff;

import org.jspecify.annotations.NullMarked;
