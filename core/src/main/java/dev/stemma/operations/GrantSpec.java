package dev.stemma.operations;

import dev.stemma.operations.model.ObjectName;
import dev.stemma.operations.model.ObjectName.Kind;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.Reach;
import dev.stemma.operations.model.SecurityOperation.Grant;
import dev.stemma.operations.model.SecurityOperation.GrantOption;
import dev.stemma.operations.model.SecurityOperation.Revoke;
import dev.stemma.operations.model.SecurityOperation.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Privileges that are given or taken: `op.grant("SELECT", "INSERT").onTable("users").to("app")`.
public final class GrantSpec implements Spec {
    private final List<String> privileges;
    private final Direction direction;
    private List<String> roles = List.of();
    private @Nullable Scope scope;
    private GrantOption option = GrantOption.NO;
    private Reach reach = Reach.RESTRICT;

    GrantSpec(List<String> privileges, Direction direction) {
        this.privileges = privileges;
        this.direction = direction;
    }

    /// Whether they are given or taken.
    enum Direction {
        GRANT,
        REVOKE
    }

    /// On a table or a view.
    public GrantSpec onTable(String table) {
        return on(ObjectName.of(Kind.TABLE, table));
    }

    /// On a sequence.
    public GrantSpec onSequence(String sequence) {
        return on(ObjectName.of(Kind.SEQUENCE, sequence));
    }

    /// On a schema.
    public GrantSpec onSchema(String schema) {
        return on(ObjectName.of(Kind.SCHEMA, schema));
    }

    /// On a function: `.onFunction("app.touch(integer)")`.
    public GrantSpec onFunction(String signature) {
        return on(ObjectName.called(Kind.FUNCTION, signature));
    }

    /// On a type.
    public GrantSpec onType(String type) {
        return on(ObjectName.of(Kind.TYPE, type));
    }

    /// On a database.
    public GrantSpec onDatabase(String database) {
        return on(ObjectName.of(Kind.DATABASE, database));
    }

    /// On all tables and views that are in the schema now.
    public GrantSpec onAllTablesInSchema(String schema) {
        return on(new Scope.All("TABLES", schema));
    }

    /// On all sequences that are in the schema now.
    public GrantSpec onAllSequencesInSchema(String schema) {
        return on(new Scope.All("SEQUENCES", schema));
    }

    /// On all functions that are in the schema now.
    public GrantSpec onAllFunctionsInSchema(String schema) {
        return on(new Scope.All("FUNCTIONS", schema));
    }

    /// On tables and views that the role which runs this makes later, in the schema.
    public GrantSpec onFutureTablesInSchema(String schema) {
        return on(new Scope.Future("TABLES", schema));
    }

    /// On sequences that the role which runs this makes later, in the schema.
    public GrantSpec onFutureSequencesInSchema(String schema) {
        return on(new Scope.Future("SEQUENCES", schema));
    }

    /// On functions that the role which runs this makes later, in the schema.
    public GrantSpec onFutureFunctionsInSchema(String schema) {
        return on(new Scope.Future("FUNCTIONS", schema));
    }

    private GrantSpec on(ObjectName object) {
        return on(new Scope.One(object));
    }

    private GrantSpec on(Scope what) {
        scope = what;
        return this;
    }

    /// To whom; `public` is everybody.
    public GrantSpec to(String... names) {
        roles = List.of(names);
        return this;
    }

    /// From whom; `public` is everybody.
    public GrantSpec from(String... names) {
        return to(names);
    }

    /// They may hand it on; or, when it is taken, may no longer.
    public GrantSpec grantOption() {
        option = GrantOption.YES;
        return this;
    }

    /// Those lose it too who have it from them. Who they were is known to nobody afterwards, so no downgrade is
    /// derived.
    public GrantSpec cascade() {
        reach = Reach.CASCADE;
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        Scope object = scope;
        if (object == null || roles.isEmpty() || privileges.isEmpty()) {
            throw new IllegalArgumentException(
                    "say which privileges, on what, and to whom: grant(\"SELECT\").onTable(\"users\").to(\"app\")");
        }
        return switch (direction) {
            case GRANT -> new Grant(privileges, object, roles, option);
            case REVOKE -> new Revoke(privileges, object, roles, option, reach);
        };
    }
}
