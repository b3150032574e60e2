package dev.stemma.plan;

import dev.stemma.plan.Hazard.Kind;

/// Makes hazards: each kind with its reason.
public final class Hazards {
    private Hazards() {}

    public static Hazard deletesData(String what) {
        return new Hazard(Kind.DELETES_DATA, what);
    }

    public static Hazard rewrites(String why) {
        return new Hazard(Kind.REWRITES_TABLE, why);
    }

    public static Hazard scans(String why) {
        return new Hazard(Kind.SCANS_TABLE, why);
    }

    public static Hazard blocksReads(String why) {
        return new Hazard(Kind.BLOCKS_READS, why);
    }

    public static Hazard blocksWrites(String why) {
        return new Hazard(Kind.BLOCKS_WRITES, why);
    }

    public static Hazard mayFail(String why) {
        return new Hazard(Kind.MAY_FAIL_ON_DATA, why);
    }

    public static Hazard breaksCode(String why) {
        return new Hazard(Kind.BREAKS_RUNNING_CODE, why);
    }

    public static Hazard notInTransaction(String why) {
        return new Hazard(Kind.NOT_IN_TRANSACTION, why);
    }

    public static Hazard irreversible(String why) {
        return new Hazard(Kind.IRREVERSIBLE, why);
    }
}
