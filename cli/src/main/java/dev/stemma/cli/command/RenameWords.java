package dev.stemma.cli.command;

import dev.stemma.cli.parse.UsageProblem;
import dev.stemma.diff.RenameHint;
import dev.stemma.problem.StemmaException;
import java.util.List;

/// Reads `--rename OLD=NEW`.
final class RenameWords {
    private RenameWords() {}

    static List<RenameHint> of(Call call, String command) {
        return call.words().all("--rename").stream()
                .map(words -> hint(words, command))
                .toList();
    }

    private static RenameHint hint(String words, String command) {
        int equals = separator(words);
        if (equals <= 0 || equals == words.length() - 1) {
            throw new StemmaException(new UsageProblem.WrongUsage(
                    command,
                    "'--rename' takes the old name and the new one, as in 'users.fullname=users.display_name'"));
        }
        return RenameHint.written(
                words.substring(0, equals), words.substring(equals + 1), "--rename " + words, RenameHint.Term.ONCE);
    }

    /// The first equals sign outside of quotes.
    private static int separator(String words) {
        boolean quoted = false;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            quoted ^= c == '"';
            if (c == '=' && !quoted) {
                return at;
            }
        }
        return -1;
    }
}
