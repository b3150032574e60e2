package dev.stemma.operations;

import dev.stemma.operations.model.IndexKey;
import dev.stemma.operations.model.IndexKey.Nulls;
import dev.stemma.operations.model.IndexKey.Order;
import dev.stemma.operations.model.QualifiedName;

/// How an index sorts by one of its keys.
public final class IndexKeySpec {
    private IndexKey key;

    IndexKeySpec(IndexKey key) {
        this.key = key;
    }

    /// The greatest first.
    public IndexKeySpec descending() {
        return with(new IndexKey(
                key.kind(), key.text(), key.collation(), key.operatorClass(), Order.DESCENDING, key.nulls()));
    }

    /// Rows without a value first.
    public IndexKeySpec nullsFirst() {
        return with(
                new IndexKey(key.kind(), key.text(), key.collation(), key.operatorClass(), key.order(), Nulls.FIRST));
    }

    /// Rows without a value last.
    public IndexKeySpec nullsLast() {
        return with(
                new IndexKey(key.kind(), key.text(), key.collation(), key.operatorClass(), key.order(), Nulls.LAST));
    }

    /// By the rules of this collation.
    public IndexKeySpec collate(String collation) {
        return with(new IndexKey(
                key.kind(), key.text(), QualifiedName.of(collation), key.operatorClass(), key.order(), key.nulls()));
    }

    /// By this operator class, as it stands in SQL: `jsonb_path_ops`, `gist_trgm_ops(siglen=32)`.
    public IndexKeySpec operatorClass(String name) {
        return with(new IndexKey(key.kind(), key.text(), key.collation(), name, key.order(), key.nulls()));
    }

    private IndexKeySpec with(IndexKey changed) {
        key = changed;
        return this;
    }

    IndexKey key() {
        return key;
    }
}
