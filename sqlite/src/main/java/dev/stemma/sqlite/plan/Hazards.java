package dev.stemma.sqlite.plan;

import dev.stemma.plan.Hazard;
import dev.stemma.plan.Hazard.Kind;

/// The words of hazards, in one place.
final class Hazards {
    private Hazards() {}

    static Hazard deletesData(String what) {
        return new Hazard(Kind.DELETES_DATA, what);
    }

    static Hazard rewrites(String why) {
        return new Hazard(Kind.REWRITES_TABLE, why);
    }

    static Hazard scans(String why) {
        return new Hazard(Kind.SCANS_TABLE, why);
    }

    static Hazard mayFail(String why) {
        return new Hazard(Kind.MAY_FAIL_ON_DATA, why);
    }

    static Hazard breaksCode(String why) {
        return new Hazard(Kind.BREAKS_RUNNING_CODE, why);
    }
}
