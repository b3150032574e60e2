package dev.stemma.revision;

import org.jspecify.annotations.Nullable;

/// Where a revision is written down.
///
/// @param kind what holds it
/// @param file the file as a person would name it; absent where there is none
public record Origin(Kind kind, @Nullable String file) {
    /// In memory only.
    public static final Origin NONE = new Origin(Kind.NONE, null);

    /// A row of the ledger whose file is gone.
    public static final Origin LEDGER = new Origin(Kind.LEDGER, null);

    public static Origin headed(String file) {
        return new Origin(Kind.HEADED_FILE, file);
    }

    public static Origin headerless(String file) {
        return new Origin(Kind.HEADERLESS_FILE, file);
    }

    @Override
    public String toString() {
        return file != null ? file : kind == Kind.LEDGER ? "the ledger" : "memory";
    }

    /// What holds a revision.
    public enum Kind {
        /// A SQL file whose header names the revision.
        HEADED_FILE,
        /// A SQL file without a header; its id is the stem of its name, which may hold a `-`.
        HEADERLESS_FILE,
        /// A Java class.
        CLASS,
        /// The ledger alone: its file is gone, or not yet here.
        LEDGER,
        /// Nothing: made by a program.
        NONE
    }
}
