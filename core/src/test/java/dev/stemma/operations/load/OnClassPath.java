package dev.stemma.operations.load;

import dev.stemma.operations.JavaRevision;
import dev.stemma.operations.Operations;
import dev.stemma.operations.RevisionInfo;

/// A revision that is compiled with the application.
@RevisionInfo(id = "c1a55", message = "users are people")
public final class OnClassPath implements JavaRevision {
    @Override
    public void upgrade(Operations op) {
        op.renameTable("users", "people");
    }
}
