/// Moves a database along the graph: takes the runner's lock, reads the ledger, prepares what is to be run, and
/// has the database run it. What a run will do is decided here, before anything is touched; how it is done
/// without ever leaving half a statement behind is promised by the [dev.stemma.run.RunDatabase] of each system.
@NullMarked
package dev.stemma.run;

import org.jspecify.annotations.NullMarked;
