package dev.stemma.revision;

/// Which way a command moves a database.
public enum Direction {
    UPGRADE("upgrade", "up"),
    DOWNGRADE("downgrade", "down");

    private final String word;
    private final String way;

    Direction(String word, String way) {
        this.word = word;
        this.way = way;
    }

    Direction opposite() {
        return this == UPGRADE ? DOWNGRADE : UPGRADE;
    }

    /// The command.
    String word() {
        return word;
    }

    /// Up or down.
    String way() {
        return way;
    }
}
