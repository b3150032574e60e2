package dev.stemma.plan;

/// What is said where something goes and something alike comes. By the option, since it helps in every project (a
/// comment in a schema file does not where entities say what is wanted), and in words that hold in both directions.
public final class LikelyRename {
    private LikelyRename() {}

    /// @param come the path of what comes
    public static String advice(String come) {
        return "; if " + come + " is the same thing, make this again with --rename OLD=NEW";
    }
}
