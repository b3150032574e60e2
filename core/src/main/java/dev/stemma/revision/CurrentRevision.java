package dev.stemma.revision;

/// A revision at which a database stands.
///
/// @param revision the revision
/// @param standing why it is listed
public record CurrentRevision(Revision revision, Standing standing) {
    /// Why a revision is listed as current.
    public enum Standing {
        /// Nothing applied needs it.
        HEAD,
        /// The tip of its line; something applied depends on it.
        IMPLIED
    }
}
