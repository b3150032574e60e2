package dev.stemma.operations;

import dev.stemma.operations.GrantSpec.Direction;
import dev.stemma.operations.model.ObjectName;
import dev.stemma.operations.model.ObjectName.Kind;
import dev.stemma.operations.model.ObjectOperation.Own;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.SecurityOperation.RowSecurity;
import dev.stemma.operations.model.SecurityOperation.RowSecurity.State;
import java.util.List;

/// What `op` offers for policies, row security, owners and privileges.
interface SecurityCalls extends OperationSink {
    /// Shows to each only the rows that policies allow: `op.enableRowSecurity("notes")`.
    default void enableRowSecurity(String table) {
        add(new RowSecurity(QualifiedName.of(table), State.ENABLE));
    }

    /// Shows all rows again: `op.disableRowSecurity("notes")`.
    default void disableRowSecurity(String table) {
        add(new RowSecurity(QualifiedName.of(table), State.DISABLE));
    }

    /// Policies hold for the owner of the table too: `op.forceRowSecurity("notes")`.
    default void forceRowSecurity(String table) {
        add(new RowSecurity(QualifiedName.of(table), State.FORCE));
    }

    /// Policies no longer hold for the owner of the table: `op.noForceRowSecurity("notes")`.
    default void noForceRowSecurity(String table) {
        add(new RowSecurity(QualifiedName.of(table), State.NO_FORCE));
    }

    /// Makes a policy: `op.createPolicy("notes", "own").to("app").using("owner = current_user")`.
    default PolicySpec createPolicy(String table, String policy) {
        return begin(new PolicySpec(QualifiedName.of(table), policy));
    }

    /// Changes a policy: `op.alterPolicy("notes", "own").using("owner = 'me'").wasUsing("owner = current_user")`.
    default AlterPolicySpec alterPolicy(String table, String policy) {
        return begin(new AlterPolicySpec(QualifiedName.of(table), policy));
    }

    /// Drops a policy: `op.dropPolicy("notes", "own").ifExists()`.
    default DropSpec dropPolicy(String table, String policy) {
        return begin(new DropSpec(ObjectName.on(Kind.POLICY, QualifiedName.of(table), policy)));
    }

    /// Gives privileges: `op.grant("SELECT", "INSERT").onTable("notes").to("app")`. A derived downgrade takes all of
    /// them, whether or not some were there before.
    default GrantSpec grant(String... privileges) {
        return begin(new GrantSpec(List.of(privileges), Direction.GRANT));
    }

    /// Takes privileges: `op.revoke("ALL").onSchema("app").from("public")`. A derived downgrade gives all of them,
    /// whether or not they were there before.
    default GrantSpec revoke(String... privileges) {
        return begin(new GrantSpec(List.of(privileges), Direction.REVOKE));
    }

    /// Gives a table to another role: `op.setTableOwner("notes", "app_owner")`.
    default void setTableOwner(String table, String role) {
        add(new Own(ObjectName.of(Kind.TABLE, table), role));
    }
}
