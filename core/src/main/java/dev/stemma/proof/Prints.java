package dev.stemma.proof;

import dev.stemma.diff.Change;

/// Which objects are kept as the server prints them, so that a copy of them may read otherwise.
final class Prints {
    private Prints() {}

    static boolean mayDiffer(Change change) {
        return change instanceof Change.Alter
                && switch (change.id().kind()) {
                    case CONSTRAINT,
                            INDEX,
                            VIEW,
                            MATERIALIZED_VIEW,
                            COLUMN_DEFAULT,
                            COLUMN,
                            DOMAIN,
                            FUNCTION,
                            PROCEDURE,
                            POLICY,
                            TRIGGER,
                            RULE,
                            STATISTICS,
                            PARTITION,
                            TABLE,
                            PUBLICATION_TABLE -> true;
                    default -> false;
                };
    }
}
