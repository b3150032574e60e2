package dev.stemma.operations.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is done to policies, row security and privileges.
public sealed interface SecurityOperation extends Operation {
    /// @param command `ALL`, `SELECT`, …
    /// @param roles   none for everybody
    record CreatePolicy(
            QualifiedName table,
            String name,
            Kind kind,
            String command,
            List<String> roles,
            @Nullable String using,
            @Nullable String withCheck)
            implements SecurityOperation {
        public CreatePolicy {
            roles = List.copyOf(roles);
        }

        @Override
        public String subject() {
            return name + " of " + table;
        }

        /// Whether it opens a way or narrows all ways.
        public enum Kind {
            PERMISSIVE,
            RESTRICTIVE
        }
    }

    record RowSecurity(QualifiedName table, State state) implements SecurityOperation {
        @Override
        public String subject() {
            return table.toString();
        }

        @Override
        public String shown() {
            return state.call() + " " + table;
        }

        /// What it is switched to.
        public enum State {
            ENABLE("ENABLE", "enableRowSecurity"),
            DISABLE("DISABLE", "disableRowSecurity"),
            FORCE("FORCE", "forceRowSecurity"),
            NO_FORCE("NO FORCE", "noForceRowSecurity");

            private final String sql;
            private final String call;

            State(String sql, String call) {
                this.sql = sql;
                this.call = call;
            }

            public String sql() {
                return sql;
            }

            String call() {
                return call;
            }

            /// What undoes it.
            public State opposite() {
                return switch (this) {
                    case ENABLE -> DISABLE;
                    case DISABLE -> ENABLE;
                    case FORCE -> NO_FORCE;
                    case NO_FORCE -> FORCE;
                };
            }
        }
    }

    record Grant(List<String> privileges, Scope scope, List<String> roles, GrantOption option)
            implements SecurityOperation {
        public Grant {
            privileges = List.copyOf(privileges);
            roles = List.copyOf(roles);
        }

        @Override
        public String subject() {
            return String.join(", ", privileges) + " on " + scope;
        }
    }

    record Revoke(List<String> privileges, Scope scope, List<String> roles, GrantOption option, Reach reach)
            implements SecurityOperation {
        public Revoke {
            privileges = List.copyOf(privileges);
            roles = List.copyOf(roles);
        }

        @Override
        public String subject() {
            return String.join(", ", privileges) + " on " + scope;
        }
    }

    /// What privileges are about: one object, or all of a kind in a schema.
    sealed interface Scope {
        record One(ObjectName object) implements Scope {
            @Override
            public String toString() {
                return object.toString();
            }
        }

        /// @param kind `TABLES`, `SEQUENCES`, `FUNCTIONS`
        record All(String kind, String schema) implements Scope {
            @Override
            public String toString() {
                return "all " + kind.toLowerCase(Locale.ROOT) + " in " + schema;
            }
        }
    }

    /// Whether who has the privilege may hand it on.
    enum GrantOption {
        NO,
        YES
    }
}
