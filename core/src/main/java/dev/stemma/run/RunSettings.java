package dev.stemma.run;

/// How runs on a database go about it.
///
/// @param ledger      the schema of the ledger
/// @param toolVersion written into the ledger
/// @param runBy       who runs it, beside the name known to the database: `alice@laptop`
public record RunSettings(String ledger, LockSettings locks, String toolVersion, String runBy) {
    public static final String DEFAULT_LEDGER = "stemma";

    public static RunSettings of(String toolVersion) {
        return new RunSettings(DEFAULT_LEDGER, LockSettings.DEFAULT, toolVersion, System.getProperty("user.name", ""));
    }
}
