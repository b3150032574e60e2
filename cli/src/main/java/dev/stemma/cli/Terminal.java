package dev.stemma.cli;

import dev.stemma.cli.text.Style;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/// Where a command line is typed and read: its streams, its folder, its environment.
///
/// @param out         results
/// @param err         messages
/// @param input       answers
/// @param width       columns; 0 where there is no terminal
/// @param outColour   whether results may be coloured
/// @param errColour   whether messages may be coloured
/// @param interactive whether a person can be asked
/// @param variables   environment variables
public record Terminal(
        PrintStream out,
        PrintStream err,
        InputStream input,
        int width,
        boolean outColour,
        boolean errColour,
        boolean interactive,
        Map<String, String> variables) {

    /// No colour, no width, nobody to ask: a pipe.
    public static Terminal plain(PrintStream out, PrintStream err, Map<String, String> variables) {
        return new Terminal(out, err, InputStream.nullInputStream(), 0, false, false, false, variables);
    }

    /// The same, coloured as the user asked: `auto`, `always` or `never`.
    Terminal coloured(String when) {
        return switch (when) {
            case "always" -> withColour(true, true);
            case "never" -> withColour(false, false);
            default -> wantsNoColour() ? withColour(false, false) : this;
        };
    }

    private boolean wantsNoColour() {
        return !variables.getOrDefault("NO_COLOR", "").isEmpty()
                || variables.getOrDefault("TERM", "").equals("dumb");
    }

    private Terminal withColour(boolean forOut, boolean forErr) {
        return new Terminal(out, err, input, width, forOut, forErr, interactive, variables);
    }

    /// The same, with other environment variables.
    public Terminal with(Map<String, String> others) {
        return new Terminal(out, err, input, width, outColour, errColour, interactive, others);
    }

    /// Whether a line of messages can be written anew.
    public boolean rewrites() {
        return interactive && !variables.getOrDefault("TERM", "").equals("dumb");
    }

    public Style outStyle() {
        return Style.of(outColour);
    }

    public Style errStyle() {
        return Style.of(errColour);
    }
}
