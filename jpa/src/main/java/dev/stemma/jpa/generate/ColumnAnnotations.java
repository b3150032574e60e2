package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.CheckFacts;
import dev.stemma.jpa.facts.ColumnFacts;
import dev.stemma.jpa.facts.ForeignKeyFacts;
import dev.stemma.jpa.generate.EntityShape.Member;
import dev.stemma.jpa.java.Annotation;
import java.util.ArrayList;
import java.util.List;

/// What is said of a column.
final class ColumnAnnotations {
    private static final int DEFAULT_LENGTH = 255;

    private ColumnAnnotations() {}

    /// The column of a field.
    ///
    /// @param isReadOnly whether the server alone writes it
    static Annotation column(Member.Basic member, ColumnMapping mapping, boolean isReadOnly, List<CheckFacts> checks) {
        ColumnFacts column = member.column();
        Annotation result = Annotation.of(Types.jpa("Column"));
        String name = SqlNames.quoted(column.name());
        if (!name.equals(member.field())) {
            result.text("name", name);
        }
        if (!column.isNullable() && !member.isKey()) {
            result.plain("nullable", false);
        }
        if (isReadOnly) {
            result.plain("insertable", false).plain("updatable", false);
        }
        for (ColumnMapping.Size size : mapping.size()) {
            if (!size.argument().equals("length") || size.value() != DEFAULT_LENGTH) {
                result.plain(size.argument(), size.value());
            }
        }
        if (mapping.definition() != null) {
            result.text("columnDefinition", mapping.definition());
        }
        result.nested("check", checks.stream().map(TableAnnotations::check).toList());
        return column.comment() == null ? result : result.text("comment", column.comment());
    }

    /// The columns of a reference.
    static List<Annotation> join(
            ForeignKeyFacts key,
            List<ColumnFacts> columns,
            boolean namesTargets,
            boolean isReadOnly,
            List<String> definitions) {
        List<Annotation> result = new ArrayList<>();
        boolean isMandatory = columns.stream().noneMatch(ColumnFacts::isNullable);
        for (int i = 0; i < columns.size(); i++) {
            ColumnFacts column = columns.get(i);
            Annotation join = Annotation.of(Types.jpa("JoinColumn")).text("name", SqlNames.quoted(column.name()));
            if (namesTargets) {
                join.text(
                        "referencedColumnName",
                        SqlNames.quoted(key.targetColumns().get(i)));
            }
            if (isMandatory) {
                join.plain("nullable", false);
            }
            if (isReadOnly) {
                join.plain("insertable", false).plain("updatable", false);
            }
            if (!definitions.get(i).isEmpty()) {
                join.text("columnDefinition", definitions.get(i));
            }
            if (column.comment() != null && !isReadOnly) {
                join.text("comment", column.comment());
            }
            result.add(join);
        }
        return result;
    }

    /// The constraint behind a reference.
    static Annotation foreignKey(ForeignKeyFacts key) {
        Annotation result = Annotation.of(Types.jpa("ForeignKey")).text("name", SqlNames.quoted(key.name()));
        return key.options().isEmpty() ? result : result.text("options", TableAnnotations.lower(key.options()));
    }

    /// Says the column's default, if there is one.
    static void columnDefault(ColumnFacts column, List<Annotation> annotations) {
        switch (DefaultValue.of(column)) {
            case DefaultValue.None none -> {}
            case DefaultValue.Constant constant -> annotations.add(defaultOf(constant.sql()));
            case DefaultValue.Worked worked -> annotations.add(defaultOf(worked.sql()));
            case DefaultValue.NextValue next -> annotations.add(defaultOf(next.sql()));
        }
    }

    static Annotation defaultOf(String sql) {
        return Annotation.of(Types.hibernate("ColumnDefault")).text("value", sql);
    }

    static Annotation generatedValue(String strategy) {
        return Annotation.of(Types.jpa("GeneratedValue")).constant("strategy", Types.jpa("GenerationType"), strategy);
    }
}
