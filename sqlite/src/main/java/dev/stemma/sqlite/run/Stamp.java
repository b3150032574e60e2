package dev.stemma.sqlite.run;

import dev.stemma.run.RunSettings;

/// The circumstances of a run, for the ledger.
record Stamp(String runBy, String batch, String toolVersion) {
    static Stamp of(RunSettings settings, String batch) {
        return new Stamp(settings.runBy(), batch, settings.toolVersion());
    }
}
