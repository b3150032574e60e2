package dev.stemma.command;

import dev.stemma.revision.Target;

/// What commands must know of targets before they ask the graph.
final class Targets {
    private Targets() {}

    /// Whether it cannot be resolved without asking the database where it stands: `current`, `+1`, `label@-2`.
    static boolean speaksOfDatabase(Target target) {
        return target.point() == Target.Symbol.CURRENT || counts(target);
    }

    /// Whether it counts from where the database stands.
    static boolean counts(Target target) {
        return target.point() instanceof Target.Counted counted && counted.start() == Target.Symbol.CURRENT;
    }
}
