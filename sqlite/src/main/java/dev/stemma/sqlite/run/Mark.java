package dev.stemma.sqlite.run;

import dev.stemma.run.LedgerEntry.State;
import java.util.Locale;

/// How far a revision has come.
///
/// @param action what the log calls it
record Mark(State state, int reached, String action) {
    static Mark applied(String action) {
        return new Mark(State.APPLIED, 0, action);
    }

    String word() {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
