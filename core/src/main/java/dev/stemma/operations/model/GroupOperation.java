package dev.stemma.operations.model;

import java.util.List;

/// Operations that belong together.
public sealed interface GroupOperation extends Operation {
    /// Changes of one table: plain ALTERs, but where a table must be made anew to change it.
    record Batch(QualifiedName table, Recreate recreate, List<Operation> operations) implements GroupOperation {
        public Batch {
            operations = List.copyOf(operations);
        }

        @Override
        public String subject() {
            return table.toString();
        }

        /// Whether the table is made anew.
        public enum Recreate {
            WHERE_NEEDED,
            ALWAYS,
            NEVER
        }
    }

    /// Operations, and those which undo them.
    record Reversible(List<Operation> up, List<Operation> down) implements GroupOperation {
        public Reversible {
            up = List.copyOf(up);
            down = List.copyOf(down);
        }

        @Override
        public String subject() {
            return "";
        }
    }
}
