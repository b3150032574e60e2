package dev.stemma.operations.render;

import dev.stemma.operations.model.SecurityOperation;
import dev.stemma.operations.model.SecurityOperation.CreatePolicy;
import dev.stemma.operations.model.SecurityOperation.CreatePolicy.Kind;
import dev.stemma.operations.model.SecurityOperation.Grant;
import dev.stemma.operations.model.SecurityOperation.GrantOption;
import dev.stemma.operations.model.SecurityOperation.Revoke;
import dev.stemma.operations.model.SecurityOperation.RowSecurity;
import dev.stemma.operations.model.SecurityOperation.Scope;
import dev.stemma.sql.Identifiers;

/// Policies, row security and privileges, for PostgreSQL.
final class SecurityText {
    private SecurityText() {}

    static String of(SecurityOperation operation) {
        return switch (operation) {
            case CreatePolicy policy -> policy(policy);
            case RowSecurity security ->
                "ALTER TABLE " + security.table().sql() + " " + security.state().sql() + " ROW LEVEL SECURITY";
            case Grant grant ->
                "GRANT " + String.join(", ", grant.privileges()) + " ON " + scope(grant.scope()) + " TO "
                        + Sql.roles(grant.roles())
                        + (grant.option() == GrantOption.YES ? " WITH GRANT OPTION" : "");
            case Revoke revoke ->
                "REVOKE " + (revoke.option() == GrantOption.YES ? "GRANT OPTION FOR " : "")
                        + String.join(", ", revoke.privileges()) + " ON " + scope(revoke.scope()) + " FROM "
                        + Sql.roles(revoke.roles()) + revoke.reach().sql();
        };
    }

    private static String scope(Scope scope) {
        return switch (scope) {
            case Scope.One one -> ObjectText.named(one.object());
            case Scope.All(String kind, String schema) -> "ALL " + kind + " IN SCHEMA " + Identifiers.quote(schema);
        };
    }

    private static String policy(CreatePolicy policy) {
        return "CREATE POLICY " + Identifiers.quote(policy.name()) + " ON "
                + policy.table().sql()
                + (policy.kind() == Kind.RESTRICTIVE ? " AS RESTRICTIVE" : "")
                + (policy.command().equals("ALL") ? "" : " FOR " + policy.command())
                + (policy.roles().isEmpty() ? "" : " TO " + Sql.roles(policy.roles()))
                + (policy.using() == null ? "" : " USING (" + policy.using() + ")")
                + (policy.withCheck() == null ? "" : " WITH CHECK (" + policy.withCheck() + ")");
    }
}
