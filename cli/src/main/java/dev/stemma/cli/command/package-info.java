/// The commands as a user types them: each turns words into a request, and a report into text.
@NullMarked
package dev.stemma.cli.command;

import org.jspecify.annotations.NullMarked;
