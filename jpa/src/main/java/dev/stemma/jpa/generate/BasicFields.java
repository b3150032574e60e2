package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.CheckFacts;
import dev.stemma.jpa.facts.ColumnFacts;
import dev.stemma.jpa.facts.ModelSource;
import dev.stemma.jpa.facts.TableFacts;
import dev.stemma.jpa.generate.EntityShape.Member;
import dev.stemma.jpa.generate.Field.Access;
import dev.stemma.jpa.java.Annotation;
import dev.stemma.jpa.java.Imports;
import dev.stemma.jpa.java.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/// Fields that hold one column.
final class BasicFields {
    private final TypeMapper types;
    private final KeyWriting keys;
    private final ValueWriting values;
    private final SortedSet<Unmapped> unmapped;

    BasicFields(ModelSource source, ModelSettings settings, TypeMapper types, SortedSet<Unmapped> unmapped) {
        Sequences sequences = new Sequences(source, settings);
        Initializers initializers = new Initializers(source);
        this.types = types;
        this.keys = new KeyWriting(sequences, initializers);
        this.values = new ValueWriting(settings.knownColumns(), types, sequences, initializers);
        this.unmapped = unmapped;
    }

    Field field(TableFacts table, Member.Basic member, List<CheckFacts> checks, Imports imports) {
        ColumnFacts column = member.column();
        ColumnMapping mapping = types.map(column);
        remark(table, column, mapping);
        if (!member.isKey() && !table.isView()) {
            remark(table, column, values.objection(column, mapping));
        }
        Writing writing = member.isKey() ? keys.of(column, mapping, imports) : values.of(column, mapping, imports);
        String definition = writing.definition();
        List<Annotation> annotations = new ArrayList<>(writing.annotations());
        annotations.addAll(mapping.annotations());
        Annotation columnAnnotation = ColumnAnnotations.column(
                member, definition == null ? mapping : mapping.defined(definition), column.generated() != null, checks);
        if (columnAnnotation.hasArguments()) {
            annotations.add(columnAnnotation);
        }
        return new Field(
                member.field(),
                type(member, mapping, writing.access()),
                annotations,
                writing.initializer(),
                column.comment(),
                table.isView() ? Access.READ : writing.access(),
                column.isNullable() && !member.isKey());
    }

    /// What can be absent, in the row or before there is a row, needs a class that can be null.
    private static JavaType type(Member.Basic member, ColumnMapping mapping, Access access) {
        boolean canBeAbsent = member.column().isNullable() || member.isKey() || access != Access.SET;
        return canBeAbsent ? mapping.type().boxed() : mapping.type();
    }

    /// A part of a key of several columns.
    Field part(TableFacts table, Member.Basic member) {
        ColumnFacts column = member.column();
        ColumnMapping mapping = types.map(column);
        remark(table, column, mapping);
        List<Annotation> annotations = new ArrayList<>();
        ColumnAnnotations.columnDefault(column, annotations);
        annotations.addAll(mapping.annotations());
        Annotation columnAnnotation = ColumnAnnotations.column(member, mapping, false, List.of());
        if (columnAnnotation.hasArguments()) {
            annotations.add(columnAnnotation);
        }
        return new Field(member.field(), mapping.type().boxed(), annotations, "", column.comment(), Access.SET, false);
    }

    private void remark(TableFacts table, ColumnFacts column, ColumnMapping mapping) {
        remark(
                table,
                column,
                mapping.isText()
                        ? "there is no class for '" + column.type().text()
                                + "', so it is a String in the server's notation"
                        : "");
    }

    private void remark(TableFacts table, ColumnFacts column, String reason) {
        if (!reason.isEmpty()) {
            unmapped.add(new Unmapped("column " + table.name() + "." + column.name(), reason));
        }
    }
}
