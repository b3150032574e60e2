package dev.stemma.operations.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is done to types.
public sealed interface TypeOperation extends Operation {
    QualifiedName type();

    @Override
    default String subject() {
        return type().toString();
    }

    record CreateEnum(QualifiedName type, List<String> labels) implements TypeOperation {
        public CreateEnum {
            labels = List.copyOf(labels);
        }
    }

    /// @param neighbour the label beside which it goes; null for the end
    record AddEnumValue(
            QualifiedName type, String label, @Nullable Neighbour neighbour, Guard guard) implements TypeOperation {
        /// @param side `BEFORE` or `AFTER`
        public record Neighbour(Side side, String label) {}

        /// Where a label goes.
        public enum Side {
            BEFORE,
            AFTER
        }
    }

    record RenameEnumValue(QualifiedName type, String from, String to) implements TypeOperation {}

    record CreateDomain(
            QualifiedName type,
            Type base,
            @Nullable QualifiedName collation,
            @Nullable String defaultExpression,
            boolean isNotNull,
            Map<String, String> checks)
            implements TypeOperation {
        public CreateDomain {
            checks = Collections.unmodifiableMap(new LinkedHashMap<>(checks));
        }
    }

    /// @param changes of its default, and whether it takes no value
    record AlterDomain(QualifiedName type, List<ColumnChange> changes) implements TypeOperation {
        public AlterDomain {
            changes = List.copyOf(changes);
        }
    }

    record AddDomainCheck(QualifiedName type, String name, String condition, Validity validity)
            implements TypeOperation {}

    record ValidateDomainConstraint(QualifiedName type, String name) implements TypeOperation {}

    record RenameDomainConstraint(QualifiedName type, String from, String to) implements TypeOperation {}

    record DropDomainConstraint(QualifiedName type, String name, Guard guard, Reach reach) implements TypeOperation {
        @Override
        public String subject() {
            return name + " of " + type;
        }
    }

    /// @param options as they stand, in order: `SUBTYPE_DIFF = float8mi`
    record CreateRange(QualifiedName type, Type subtype, List<String> options) implements TypeOperation {
        public CreateRange {
            options = List.copyOf(options);
        }
    }

    record CreateComposite(QualifiedName type, Map<String, Type> attributes) implements TypeOperation {
        public CreateComposite {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        }
    }
}
