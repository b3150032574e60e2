/// Models both ways: Java sources of a catalog, and the catalog that entities want. Prints nothing; what goes wrong is
/// a problem, what was done is a report.
@NullMarked
package dev.stemma.jpa;

import org.jspecify.annotations.NullMarked;
