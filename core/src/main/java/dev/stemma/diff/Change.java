package dev.stemma.diff;

import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;

/// A fact about two catalogs: an object that only one of them has, or that both have but not alike.
public sealed interface Change {
    ObjectId id();

    record Create(SchemaObject object) implements Change {
        @Override
        public ObjectId id() {
            return object.id();
        }
    }

    record Drop(SchemaObject object) implements Change {
        @Override
        public ObjectId id() {
            return object.id();
        }
    }

    record Alter(SchemaObject from, SchemaObject to) implements Change {
        @Override
        public ObjectId id() {
            return to.id();
        }
    }
}
