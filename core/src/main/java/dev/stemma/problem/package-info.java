/// Why a command stops, as data. Knows nothing of files, databases or terminals: the doors render a problem.
@NullMarked
package dev.stemma.problem;

import org.jspecify.annotations.NullMarked;
