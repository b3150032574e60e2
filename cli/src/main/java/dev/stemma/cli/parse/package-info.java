/// The grammar of the command line: what each command takes, and the words a user typed, parsed. Knows no command.
@NullMarked
package dev.stemma.cli.parse;

import org.jspecify.annotations.NullMarked;
