/// Finds out where a Java project has its classes and libraries, and whether they are up to date. May run the project's
/// own build.
@NullMarked
package dev.stemma.jpa.project;

import org.jspecify.annotations.NullMarked;
