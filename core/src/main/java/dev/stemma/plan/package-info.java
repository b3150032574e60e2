/// Ordered SQL for one direction, with its dangers. Pure: planners of a database live in its own module.
@NullMarked
package dev.stemma.plan;

import org.jspecify.annotations.NullMarked;
