package dev.stemma.operations;

import dev.stemma.operations.model.ColumnChange;
import dev.stemma.operations.model.Facet.Identity;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.TableOperation.AlterColumn;
import dev.stemma.operations.model.Type;
import dev.stemma.operations.model.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Changes of a column that is there; all of them in one statement.
public final class AlterColumnSpec implements Spec {
    private final QualifiedName table;
    private final String column;
    private final List<ColumnChange> changes = new ArrayList<>();
    private @Nullable Type type;
    private @Nullable String using;
    private @Nullable QualifiedName collation;
    private @Nullable Type wasType;
    private boolean setsDefault;
    private @Nullable String defaultExpression;
    private ColumnChange.SetDefault.@Nullable Was wasDefault;

    AlterColumnSpec(QualifiedName table, String column) {
        this.table = table;
        this.column = column;
    }

    /// Another type.
    public AlterColumnSpec type(Type to) {
        type = to;
        return this;
    }

    /// How a new value is made from the old one: `.type(integer()).using("amount::integer")`.
    public AlterColumnSpec using(String expression) {
        using = expression;
        return this;
    }

    /// Another collation, beside the type.
    public AlterColumnSpec collate(String to) {
        collation = QualifiedName.of(to);
        return this;
    }

    /// The type before, so that a downgrade can be derived.
    public AlterColumnSpec wasType(Type before) {
        wasType = before;
        return this;
    }

    /// Refuses rows without a value. A derived downgrade takes them, also where they were refused before.
    public AlterColumnSpec notNull() {
        return with(new ColumnChange.SetNotNull());
    }

    /// Takes rows without a value. A derived downgrade refuses them, also where they were taken before.
    public AlterColumnSpec nullable() {
        return with(new ColumnChange.DropNotNull());
    }

    /// What a new row has where nothing is said, as a value.
    public AlterColumnSpec defaultTo(Object value) {
        return defaultSql(Values.literal(value));
    }

    /// What a new row has where nothing is said, as an expression.
    public AlterColumnSpec defaultSql(String expression) {
        setsDefault = true;
        defaultExpression = expression;
        return this;
    }

    /// Nothing any more where nothing is said.
    public AlterColumnSpec dropDefault() {
        setsDefault = true;
        defaultExpression = null;
        return this;
    }

    /// The default before, as an expression, so that a downgrade can be derived.
    public AlterColumnSpec wasDefault(String expression) {
        wasDefault = new ColumnChange.SetDefault.Was(expression);
        return this;
    }

    /// There was no default before; so a downgrade can be derived.
    public AlterColumnSpec wasNoDefault() {
        wasDefault = new ColumnChange.SetDefault.Was(null);
        return this;
    }

    /// Numbered by the database from now on.
    public AlterColumnSpec addIdentity() {
        return with(new ColumnChange.AddIdentity(Identity.Kind.ALWAYS));
    }

    /// Numbered by the database from now on, where no number is given.
    public AlterColumnSpec addIdentityByDefault() {
        return with(new ColumnChange.AddIdentity(Identity.Kind.BY_DEFAULT));
    }

    /// Takes only numbers of the database.
    public AlterColumnSpec setIdentityAlways() {
        return with(new ColumnChange.SetIdentity(Identity.Kind.ALWAYS));
    }

    /// Takes numbers from elsewhere too.
    public AlterColumnSpec setIdentityByDefault() {
        return with(new ColumnChange.SetIdentity(Identity.Kind.BY_DEFAULT));
    }

    /// No longer numbered by the database.
    public AlterColumnSpec dropIdentity() {
        return with(new ColumnChange.DropIdentity());
    }

    /// Another expression of a generated column; from PostgreSQL 17 on.
    public AlterColumnSpec expression(String expression) {
        return with(new ColumnChange.SetExpression(expression));
    }

    /// A generated column becomes a plain one and keeps its values.
    public AlterColumnSpec dropExpression() {
        return with(new ColumnChange.DropExpression());
    }

    /// How closely ANALYZE looks at it; -1 for as closely as usual.
    public AlterColumnSpec statistics(int target) {
        return with(new ColumnChange.SetStatistics(target));
    }

    /// How long values are stored: `plain`, `external`, `extended` or `main`.
    public AlterColumnSpec storage(String storage) {
        return with(new ColumnChange.SetStorage(storage.toUpperCase(Locale.ROOT)));
    }

    /// How long values are compressed: `pglz`, `lz4` or `default`.
    public AlterColumnSpec compression(String method) {
        return with(new ColumnChange.SetCompression(method));
    }

    private AlterColumnSpec with(ColumnChange change) {
        changes.add(change);
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        List<ColumnChange> all = new ArrayList<>();
        if (type != null) {
            all.add(new ColumnChange.SetType(type, using, collation, wasType));
        } else if (using != null || collation != null || wasType != null) {
            throw new IllegalArgumentException("using(), collate() and wasType() belong to type()");
        }
        if (setsDefault) {
            all.add(new ColumnChange.SetDefault(defaultExpression, wasDefault));
        }
        all.addAll(changes);
        if (all.isEmpty()) {
            throw new IllegalArgumentException(
                    "say what changes: alterColumn(\"" + table + "\", \"" + column + "\").notNull(), for example");
        }
        return new AlterColumn(table, column, all);
    }
}
