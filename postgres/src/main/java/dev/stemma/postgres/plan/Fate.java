package dev.stemma.postgres.plan;

/// What becomes of an object on the way from one catalog to the other.
enum Fate {
    KEEP,
    CREATE,
    DROP,
    /// Changed where it stands.
    ALTER,
    /// Dropped and made again, since it cannot be changed or stands on something that is made again.
    REPLACE,
    /// Renamed aside, made again, and what it held is moved over before the old one is dropped.
    SWAP;

    boolean goes() {
        return this == DROP || this == REPLACE;
    }

    boolean comes() {
        return this == CREATE || this == REPLACE || this == SWAP;
    }
}
