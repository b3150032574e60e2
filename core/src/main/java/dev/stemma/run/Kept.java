package dev.stemma.run;

import dev.stemma.revision.Step;

/// Says what a stopped run has left, in the words of every database.
public final class Kept {
    private Kept() {}

    /// @param reached how many parts are committed
    /// @param all     how many there are
    public static String parts(Step step, int reached, int all) {
        return switch (reached) {
            case 0 -> "it had been begun before, and none of its " + all + " parts is committed now";
            case 1 -> "the first of its " + all + " parts is committed" + known(step, "it");
            default -> "the first " + reached + " of its " + all + " parts are committed" + known(step, "them");
        };
    }

    private static String known(Step step, String them) {
        return ", and the ledger knows it: "
                + (step instanceof Step.Upgrade
                        ? "'upgrade' goes on behind " + them + ", 'downgrade' undoes " + them
                        : "'downgrade' goes on behind " + them);
    }
}
