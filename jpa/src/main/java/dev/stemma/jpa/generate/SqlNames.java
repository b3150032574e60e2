package dev.stemma.jpa.generate;

import dev.stemma.sql.Identifiers;

/// Names of SQL as annotations need them: Hibernate quotes only what is given with quotes.
final class SqlNames {
    private SqlNames() {}

    static String quoted(String name) {
        return Identifiers.quote(name);
    }
}
