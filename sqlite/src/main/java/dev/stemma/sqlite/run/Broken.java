package dev.stemma.sqlite.run;

import java.sql.SQLException;

/// Rows refer to what is not there.
final class Broken extends SQLException {
    private static final long serialVersionUID = 1L;

    Broken(String message) {
        super(message);
    }
}
