package dev.stemma.postgres.read;

/// One catalog query, what is done with each of its rows, and what is done after the last.
record Section(String query, RowReader reader, Runnable end) {
    Section(String query, RowReader reader) {
        this(query, reader, () -> {});
    }

    interface RowReader {
        void read(Row row);
    }
}
