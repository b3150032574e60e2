package dev.stemma.run;

import dev.stemma.database.ConnectionSettings;

/// Where a run takes place and how.
///
/// @param ledger      the schema of the ledger
/// @param toolVersion written into the ledger
/// @param runBy       who runs it, beside the name known to the database: `alice@laptop`
public record RunSettings(
        ConnectionSettings connection, String ledger, LockSettings locks, String toolVersion, String runBy) {
    public static final String DEFAULT_LEDGER = "stemma";

    public static RunSettings of(ConnectionSettings connection, String toolVersion) {
        String runBy = System.getProperty("user.name", "");
        return new RunSettings(connection, DEFAULT_LEDGER, LockSettings.DEFAULT, toolVersion, runBy);
    }
}
