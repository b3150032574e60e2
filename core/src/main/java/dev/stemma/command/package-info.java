/// What a user can ask for: one class for each command, with its request and its report as records. Nothing is printed
/// here and nothing is global; the doors render reports and problems.
@NullMarked
package dev.stemma.command;

import org.jspecify.annotations.NullMarked;
