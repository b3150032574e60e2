package dev.stemma.operations.render;

import dev.stemma.operations.model.SecurityOperation;
import dev.stemma.operations.model.SecurityOperation.AlterPolicy;
import dev.stemma.operations.model.SecurityOperation.CreatePolicy;
import dev.stemma.operations.model.SecurityOperation.CreatePolicy.Kind;
import dev.stemma.operations.model.SecurityOperation.Grant;
import dev.stemma.operations.model.SecurityOperation.GrantOption;
import dev.stemma.operations.model.SecurityOperation.Revoke;
import dev.stemma.operations.model.SecurityOperation.RowSecurity;
import dev.stemma.operations.model.SecurityOperation.Scope;
import dev.stemma.sql.Identifiers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Policies, row security and privileges, for PostgreSQL.
final class SecurityText {
    private SecurityText() {}

    static String of(SecurityOperation operation) {
        return switch (operation) {
            case CreatePolicy policy -> policy(policy);
            case RowSecurity security ->
                "ALTER TABLE " + security.table().sql() + " " + security.state().sql() + " ROW LEVEL SECURITY";
            case AlterPolicy policy -> alter(policy);
            case Grant grant ->
                future(grant.scope()) + "GRANT " + String.join(", ", grant.privileges()) + " ON " + scope(grant.scope())
                        + " TO "
                        + Sql.roles(grant.roles())
                        + (grant.option() == GrantOption.YES ? " WITH GRANT OPTION" : "");
            case Revoke revoke ->
                future(revoke.scope()) + "REVOKE " + (revoke.option() == GrantOption.YES ? "GRANT OPTION FOR " : "")
                        + String.join(", ", revoke.privileges()) + " ON " + scope(revoke.scope()) + " FROM "
                        + Sql.roles(revoke.roles()) + revoke.reach().sql();
        };
    }

    /// The words before a statement about what is not there yet.
    private static String future(Scope scope) {
        return scope instanceof Scope.Future later
                ? "ALTER DEFAULT PRIVILEGES IN SCHEMA " + Identifiers.quote(later.schema()) + " "
                : "";
    }

    private static String alter(AlterPolicy policy) {
        return "ALTER POLICY " + Identifiers.quote(policy.name()) + " ON "
                + policy.table().sql()
                + terms(policy.to().roles(), policy.to().using(), policy.to().withCheck());
    }

    private static String terms(List<String> roles, @Nullable String using, @Nullable String withCheck) {
        return (roles.isEmpty() ? "" : " TO " + Sql.roles(roles))
                + (using == null ? "" : " USING (" + using + ")")
                + (withCheck == null ? "" : " WITH CHECK (" + withCheck + ")");
    }

    private static String scope(Scope scope) {
        return switch (scope) {
            case Scope.One one -> ObjectText.named(one.object());
            case Scope.Future(String kind, String schema) -> kind;
            case Scope.All(String kind, String schema) -> "ALL " + kind + " IN SCHEMA " + Identifiers.quote(schema);
        };
    }

    private static String policy(CreatePolicy policy) {
        return "CREATE POLICY " + Identifiers.quote(policy.name()) + " ON "
                + policy.table().sql()
                + (policy.kind() == Kind.RESTRICTIVE ? " AS RESTRICTIVE" : "")
                + (policy.command().equals("ALL") ? "" : " FOR " + policy.command())
                + terms(policy.roles(), policy.using(), policy.withCheck());
    }
}
