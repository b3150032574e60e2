package dev.stemma.proof;

import dev.stemma.catalog.Catalog;
import dev.stemma.plan.Plan;

/// Two plans that were run up, down and up again, and the two catalogs between which they lead.
///
/// @param from what was there, as a scratch database prints it
/// @param to   what is wanted, as a scratch database prints it
public record Proved(Plan up, Plan down, Catalog from, Catalog to) {
    public boolean isEmpty() {
        return up.isEmpty();
    }
}
