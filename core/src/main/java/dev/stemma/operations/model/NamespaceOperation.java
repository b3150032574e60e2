package dev.stemma.operations.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is done to schemas, extensions and sequences.
public sealed interface NamespaceOperation extends Operation {
    record CreateSchema(String schema, @Nullable String owner, Guard guard) implements NamespaceOperation {
        @Override
        public String subject() {
            return schema;
        }
    }

    record CreateExtension(
            String extension,
            @Nullable String schema,
            @Nullable String version,
            Guard guard,
            Reach reach) implements NamespaceOperation {
        @Override
        public String subject() {
            return extension;
        }
    }

    /// @param options as they stand, in order: `AS integer`, `START WITH 100`
    record CreateSequence(QualifiedName sequence, List<String> options, Guard guard) implements NamespaceOperation {
        public CreateSequence {
            options = List.copyOf(options);
        }

        @Override
        public String subject() {
            return sequence.toString();
        }
    }

    record AlterSequence(QualifiedName sequence, List<String> options) implements NamespaceOperation {
        public AlterSequence {
            options = List.copyOf(options);
        }

        @Override
        public String subject() {
            return sequence.toString();
        }
    }
}
