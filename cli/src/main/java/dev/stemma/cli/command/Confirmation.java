package dev.stemma.cli.command;

import dev.stemma.cli.parse.Common;
import dev.stemma.cli.settings.Key;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Asks before a protected database is changed.
final class Confirmation {
    private Confirmation() {}

    /// Returns if the database is not protected, or the user has agreed; else stops.
    static void ask(Call call, String command) {
        ask(call, command, List::of);
    }

    /// @param what lines that say what would be done, for those who are asked
    static void ask(Call call, String command, Supplier<List<String>> what) {
        if (!call.settings().isOn(Key.PROTECTED) || call.has(Common.YES.name())) {
            return;
        }
        String name = call.settings().optional(Key.ENV).orElse("yes");
        if (!call.terminal().interactive()) {
            throw new StemmaException(new Unconfirmed(command, name));
        }
        what.get().forEach(call.terminal().err()::println);
        call.terminal().err().print(command + " a protected database: type '" + name + "' to go on: ");
        call.terminal().err().flush();
        if (!name.equals(answer(call))) {
            throw new StemmaException(new Unconfirmed(command, name));
        }
    }

    private static String answer(Call call) {
        try {
            // Left open: it is the terminal's, not ours.
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(call.terminal().input(), StandardCharsets.UTF_8));
            return Optional.ofNullable(reader.readLine()).orElse("").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Unconfirmed(String command, String environment) implements Problem {
        @Override
        public String code() {
            return "not-confirmed";
        }

        @Override
        public String summary() {
            return "the database is protected, and '" + command + "' was not confirmed";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("confirm it with --yes; nothing was changed");
        }
    }
}
