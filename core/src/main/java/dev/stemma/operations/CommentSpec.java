package dev.stemma.operations;

import dev.stemma.operations.model.ObjectName;
import dev.stemma.operations.model.ObjectOperation.Comment;
import dev.stemma.operations.model.Operation;
import org.jspecify.annotations.Nullable;

/// A comment on something.
public final class CommentSpec implements Spec {
    private final ObjectName object;
    private final @Nullable String text;
    private Comment.@Nullable Was was;

    CommentSpec(ObjectName object, @Nullable String text) {
        this.object = object;
        this.text = text;
    }

    /// What it said before, so that a downgrade can be derived.
    public CommentSpec was(String before) {
        was = new Comment.Was(before);
        return this;
    }

    /// There was none before; so a downgrade can be derived.
    public CommentSpec wasNone() {
        was = new Comment.Was(null);
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        return new Comment(object, text, was);
    }
}
