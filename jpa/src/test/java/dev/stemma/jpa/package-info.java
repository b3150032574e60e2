/// Tests of models both ways.
@NullMarked
package dev.stemma.jpa;

import org.jspecify.annotations.NullMarked;
