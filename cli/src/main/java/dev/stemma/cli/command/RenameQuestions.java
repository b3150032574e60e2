package dev.stemma.cli.command;

import dev.stemma.catalog.ObjectId;
import dev.stemma.cli.Terminal;
import dev.stemma.cli.parse.Common;
import dev.stemma.command.RenameQuestion;
import dev.stemma.diff.Rename;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// Asks a person at a terminal. No answer means no: then the old thing is dropped, and the hazard says what is lost.
final class RenameQuestions implements RenameQuestion {
    static final String NO_INPUT = "--no-input";
    private static final Set<String> YES = Set.of("y", "yes");

    private final Terminal terminal;
    private final BufferedReader answers;

    private RenameQuestions(Terminal terminal) {
        this.terminal = terminal;
        // Left open: it is the terminal's, not ours.
        this.answers = new BufferedReader(new InputStreamReader(terminal.input(), StandardCharsets.UTF_8));
    }

    /// Nobody is asked by a script.
    static RenameQuestion of(Call call) {
        boolean asks = call.terminal().interactive()
                && !call.has(NO_INPUT)
                && !call.has(Common.YES.name())
                && !call.isJson()
                && !call.isQuiet();
        return asks ? new RenameQuestions(call.terminal()) : RenameQuestion.NOBODY;
    }

    @Override
    public boolean isRename(Rename likely) {
        ObjectId to = likely.to();
        String now = to.parent() == null ? to.path() : to.name();
        terminal.out().flush();
        terminal.err().print("is " + likely.from() + " called '" + now + "' now? Otherwise it is dropped [y/N] ");
        terminal.err().flush();
        try {
            String answer = answers.readLine();
            return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
