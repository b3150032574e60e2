package dev.stemma.postgres.run;

import dev.stemma.postgres.wire.Row;
import dev.stemma.run.Session;
import java.time.Instant;

/// Reads other sessions from `pg_stat_activity a`.
final class Sessions {
    /// Queries of others may be long and may hold secrets: their beginning is enough to know them again.
    static final String COLUMNS = "a.pid, a.application_name, a.usename, a.state,"
            + " (extract(epoch FROM coalesce(a.xact_start, a.backend_start)) * 1000)::bigint, pg_catalog.left(a.query, 80)";

    private Sessions() {}

    static Session read(Row row) {
        String since = row.optional(4);
        return new Session(
                row.integer(0),
                row.optional(1),
                row.optional(2),
                row.optional(3),
                since == null ? null : Instant.ofEpochMilli(Long.parseLong(since)),
                row.optional(5));
    }
}
