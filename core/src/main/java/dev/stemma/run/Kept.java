package dev.stemma.run;

/// Says what a stopped run has left, in the words of every database.
public final class Kept {
    private Kept() {}

    /// @param reached how many parts are committed
    /// @param all     how many there are
    public static String parts(int reached, int all) {
        String known = ", and the ledger knows it: 'upgrade' goes on behind ";
        return switch (reached) {
            case 0 -> "it had been begun before, and none of its " + all + " parts is committed now";
            case 1 -> "the first of its " + all + " parts is committed" + known + "it, 'downgrade' undoes it";
            default ->
                "the first " + reached + " of its " + all + " parts are committed" + known
                        + "them, 'downgrade' undoes them";
        };
    }
}
