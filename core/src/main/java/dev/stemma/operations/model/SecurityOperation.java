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

    /// @param to  what it says from now on
    /// @param was what it said of that before, as far as its author knows
    record AlterPolicy(QualifiedName table, String name, Terms to, Terms was) implements SecurityOperation {
        @Override
        public String subject() {
            return name + " of " + table;
        }

        /// Terms of a policy; what is absent is not spoken of.
        ///
        /// @param roles none where they are not spoken of
        public record Terms(
                List<String> roles,
                @Nullable String using,
                @Nullable String withCheck) {
            public static final Terms NONE = new Terms(List.of(), null, null);

            public Terms {
                roles = List.copyOf(roles);
            }

            /// Whether all that the others speak of is spoken of here.
            public boolean covers(Terms others) {
                return (others.roles.isEmpty() || !roles.isEmpty())
                        && (others.using == null || using != null)
                        && (others.withCheck == null || withCheck != null);
            }
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

        @Override
        public String shown() {
            return "revoke " + subject() + (reach == Reach.CASCADE ? " cascade" : "");
        }
    }

    /// What privileges are about: one object, or all of a kind in a schema, now or later.
    sealed interface Scope {
        record One(ObjectName object) implements Scope {
            @Override
            public String toString() {
                return object.toString();
            }
        }

        /// What is made later.
        ///
        /// @param kind `TABLES`, `SEQUENCES`, `FUNCTIONS`
        record Future(String kind, String schema) implements Scope {
            @Override
            public String toString() {
                return "future " + kind.toLowerCase(Locale.ROOT) + " in " + schema;
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
