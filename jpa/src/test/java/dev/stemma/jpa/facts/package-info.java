@NullMarked
package dev.stemma.jpa.facts;

import org.jspecify.annotations.NullMarked;
