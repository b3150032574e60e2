package dev.stemma.operations;

import dev.stemma.operations.model.ObjectName;
import dev.stemma.operations.model.ObjectName.Kind;
import dev.stemma.operations.model.QualifiedName;
import org.jspecify.annotations.Nullable;

/// What `op` offers for comments. A text of null takes a comment away.
interface CommentCalls extends OperationSink {
    /// Comments on a table: `op.commentOnTable("users", "who can log in").wasNone()`.
    default CommentSpec commentOnTable(String table, @Nullable String text) {
        return begin(new CommentSpec(ObjectName.of(Kind.TABLE, table), text));
    }

    /// Comments on a column: `op.commentOnColumn("users", "email", "in lower case")`.
    default CommentSpec commentOnColumn(String table, String column, @Nullable String text) {
        return begin(new CommentSpec(ObjectName.on(Kind.COLUMN, QualifiedName.of(table), column), text));
    }

    /// Comments on a constraint: `op.commentOnConstraint("users", "users_pkey", "…")`.
    default CommentSpec commentOnConstraint(String table, String constraint, @Nullable String text) {
        return begin(new CommentSpec(ObjectName.on(Kind.CONSTRAINT, QualifiedName.of(table), constraint), text));
    }

    /// Comments on an index: `op.commentOnIndex("users_email_idx", "…")`.
    default CommentSpec commentOnIndex(String index, @Nullable String text) {
        return begin(new CommentSpec(ObjectName.of(Kind.INDEX, index), text));
    }

    /// Comments on a view: `op.commentOnView("adults", "…")`.
    default CommentSpec commentOnView(String view, @Nullable String text) {
        return begin(new CommentSpec(ObjectName.of(Kind.VIEW, view), text));
    }

    /// Comments on a materialized view: `op.commentOnMaterializedView("ages", "…")`.
    default CommentSpec commentOnMaterializedView(String view, @Nullable String text) {
        return begin(new CommentSpec(ObjectName.of(Kind.MATERIALIZED_VIEW, view), text));
    }

    /// Comments on a trigger: `op.commentOnTrigger("users", "touch", "…")`.
    default CommentSpec commentOnTrigger(String table, String trigger, @Nullable String text) {
        return begin(new CommentSpec(ObjectName.on(Kind.TRIGGER, QualifiedName.of(table), trigger), text));
    }

    /// Comments on a policy: `op.commentOnPolicy("notes", "own", "…")`.
    default CommentSpec commentOnPolicy(String table, String policy, @Nullable String text) {
        return begin(new CommentSpec(ObjectName.on(Kind.POLICY, QualifiedName.of(table), policy), text));
    }

    /// Comments on an extension: `op.commentOnExtension("pg_trgm", "…")`.
    default CommentSpec commentOnExtension(String extension, @Nullable String text) {
        return begin(new CommentSpec(ObjectName.of(Kind.EXTENSION, new QualifiedName(null, extension)), text));
    }

    /// Comments on a domain: `op.commentOnDomain("price", "…")`.
    default CommentSpec commentOnDomain(String domain, @Nullable String text) {
        return begin(new CommentSpec(ObjectName.of(Kind.DOMAIN, domain), text));
    }

    /// Comments on a function: `op.commentOnFunction("app.touch()", "…")`.
    default CommentSpec commentOnFunction(String signature, @Nullable String text) {
        return begin(new CommentSpec(ObjectName.called(Kind.FUNCTION, signature), text));
    }

    /// Comments on a type: `op.commentOnType("mood", "…")`.
    default CommentSpec commentOnType(String type, @Nullable String text) {
        return begin(new CommentSpec(ObjectName.of(Kind.TYPE, type), text));
    }

    /// Comments on a schema: `op.commentOnSchema("app", "…")`.
    default CommentSpec commentOnSchema(String schema, @Nullable String text) {
        return begin(new CommentSpec(ObjectName.of(Kind.SCHEMA, new QualifiedName(null, schema)), text));
    }

    /// Comments on a sequence: `op.commentOnSequence("invoice_number", "…")`.
    default CommentSpec commentOnSequence(String sequence, @Nullable String text) {
        return begin(new CommentSpec(ObjectName.of(Kind.SEQUENCE, sequence), text));
    }
}
