package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;

/// A command of the command line.
public interface CliCommand {
    /// What it is called and takes.
    Shape shape();

    /// Does it, and returns the exit code.
    int run(Call call);
}
