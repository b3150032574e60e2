package dev.stemma.operations.model;

import dev.stemma.operations.model.Facet.Check;
import dev.stemma.operations.model.Facet.Collate;
import dev.stemma.operations.model.Facet.Comment;
import dev.stemma.operations.model.Facet.Default;
import dev.stemma.operations.model.Facet.Generated;
import dev.stemma.operations.model.Facet.Identity;
import dev.stemma.operations.model.Facet.NotNull;
import dev.stemma.operations.model.Facet.PrimaryKey;
import dev.stemma.operations.model.Facet.References;
import dev.stemma.operations.model.Facet.Unique;

/// A type, or a type with some of what else there is to say of a column: `varchar(20).notNull().unique()`.
public interface ColumnStart {
    /// All that was said so far.
    Definition definition();

    /// Refuses rows without a value.
    default Definition notNull() {
        return definition().with(new NotNull());
    }

    /// What a row has where nothing is said, as a value: `text().defaultTo("new")`.
    default Definition defaultTo(Object value) {
        return definition().with(new Default(Values.literal(value)));
    }

    /// What a row has where nothing is said, as an expression: `timestamptz().defaultSql("now()")`.
    default Definition defaultSql(String expression) {
        return definition().with(new Default(expression));
    }

    /// Numbered by the database, which takes no other number unless it is forced to.
    default Definition identity() {
        return definition().with(new Identity(Identity.Kind.ALWAYS));
    }

    /// Numbered by the database where no number is given.
    default Definition identityByDefault() {
        return definition().with(new Identity(Identity.Kind.BY_DEFAULT));
    }

    /// Computed from other columns when a row is written: `text().generated("upper(name)")`.
    default Definition generated(String expression) {
        return definition().with(new Generated(expression, Generated.Kind.STORED));
    }

    /// Computed from other columns when a row is read; from PostgreSQL 18 on.
    default Definition generatedVirtual(String expression) {
        return definition().with(new Generated(expression, Generated.Kind.VIRTUAL));
    }

    /// Sorted and compared by the rules of this collation.
    default Definition collate(String collation) {
        return definition().with(new Collate(QualifiedName.of(collation)));
    }

    /// A few words for those who look at the database.
    default Definition comment(String text) {
        return definition().with(new Comment(text));
    }

    /// The primary key, where that is one column.
    default Definition primaryKey() {
        return definition().with(new PrimaryKey());
    }

    /// No value twice.
    default Definition unique() {
        return definition().with(new Unique());
    }

    /// Refuses rows for which the condition is false: `integer().check("price > 0")`.
    default Definition check(String condition) {
        return definition().with(new Check(null, condition));
    }

    /// The same with a name for the constraint.
    default Definition check(String name, String condition) {
        return definition().with(new Check(name, condition));
    }

    /// Only values that are there in a column of another table: `bigint().references("users", "id")`.
    default Definition references(String table, String column) {
        return references(table, column, Action.NO_ACTION);
    }

    /// The same, and what becomes of the row when that other row goes.
    default Definition references(String table, String column, Action onDelete) {
        return definition().with(new References(QualifiedName.of(table), column, onDelete));
    }
}
