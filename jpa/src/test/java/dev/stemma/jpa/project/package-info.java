@NullMarked
package dev.stemma.jpa.project;

import org.jspecify.annotations.NullMarked;
