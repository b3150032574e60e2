package dev.stemma.postgres.plan;

import dev.stemma.catalog.ObjectId;

/// One thing to do to one object: a node of the graph that is sorted.
record Node(Action action, ObjectId id) {
    /// What is done.
    enum Action {
        DROP,
        /// Takes off what stands on something that is made again, and is put back when the object is changed.
        LET_GO,
        /// Frees the name: the old object waits under another one until what it holds has moved.
        SET_ASIDE,
        /// Makes the new one under another name, so that it can take over from the old one.
        PREPARE,
        CREATE,
        ALTER,
        /// Copies the rows of a table that was set aside.
        MOVE_ROWS,
        DROP_ASIDE
    }
}
