/// The command line: parses words, asks a command of `dev.stemma.command`, and prints what it reports. Decides nothing
/// about databases or revisions.
@NullMarked
package dev.stemma.cli;

import org.jspecify.annotations.NullMarked;
