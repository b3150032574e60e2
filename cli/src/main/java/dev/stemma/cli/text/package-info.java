/// Text for terminals and pipes: problems, tables, JSON, colour. Pure: turns values into strings.
@NullMarked
package dev.stemma.cli.text;

import org.jspecify.annotations.NullMarked;
