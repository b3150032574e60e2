package dev.stemma.revision.files;

/// How a revision lies in files.
public enum Layout {
    /// `STEM_up.sql` and `STEM_down.sql`.
    PAIR("_up.sql", "_down.sql"),
    /// `STEM.sql` and `STEM_rollback.sql`.
    ROLLBACK(".sql", "_rollback.sql"),
    /// `STEM.sql` with the marker lines `-- stemma: upgrade` and `-- stemma: downgrade`.
    SINGLE(".sql", ".sql"),
    /// `STEM.java`: a class that says both ways.
    JAVA(".java", ".java");

    private final String upgrade;
    private final String downgrade;

    Layout(String upgrade, String downgrade) {
        this.upgrade = upgrade;
        this.downgrade = downgrade;
    }

    /// How the name of the file with the upgrade ends.
    public String upgradeEnding() {
        return upgrade;
    }

    /// How the name of the file with the downgrade ends.
    public String downgradeEnding() {
        return downgrade;
    }
}
