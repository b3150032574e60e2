package dev.stemma.operations;

import dev.stemma.operations.SequenceSpec.Purpose;
import dev.stemma.operations.model.ObjectName;
import dev.stemma.operations.model.ObjectName.Kind;
import dev.stemma.operations.model.ObjectOperation.Rename;
import dev.stemma.operations.model.QualifiedName;

/// What `op` offers for schemas, extensions and sequences.
interface NamespaceCalls extends OperationSink {
    /// Makes a schema: `op.createSchema("app").ifNotExists()`.
    default SchemaSpec createSchema(String schema) {
        return begin(new SchemaSpec(schema));
    }

    /// Gives a schema another name: `op.renameSchema("app", "shop")`.
    default void renameSchema(String from, String to) {
        add(new Rename(ObjectName.of(Kind.SCHEMA, new QualifiedName(null, from)), to));
    }

    /// Drops a schema: `op.dropSchema("app").cascade()`.
    default DropSpec dropSchema(String schema) {
        return begin(new DropSpec(ObjectName.of(Kind.SCHEMA, new QualifiedName(null, schema))));
    }

    /// Makes an extension: `op.createExtension("pg_trgm").ifNotExists()`.
    default ExtensionSpec createExtension(String extension) {
        return begin(new ExtensionSpec(extension));
    }

    /// Drops an extension: `op.dropExtension("pg_trgm")`.
    default DropSpec dropExtension(String extension) {
        return begin(new DropSpec(ObjectName.of(Kind.EXTENSION, new QualifiedName(null, extension))));
    }

    /// Makes a sequence: `op.createSequence("invoice_number").startWith(1000)`.
    default SequenceSpec createSequence(String sequence) {
        return begin(new SequenceSpec(QualifiedName.of(sequence), Purpose.CREATE));
    }

    /// Changes a sequence: `op.alterSequence("invoice_number").restartWith(5000)`.
    default SequenceSpec alterSequence(String sequence) {
        return begin(new SequenceSpec(QualifiedName.of(sequence), Purpose.ALTER));
    }

    /// Gives a sequence another name: `op.renameSequence("invoice_number", "invoice_id")`.
    default void renameSequence(String from, String to) {
        add(new Rename(ObjectName.of(Kind.SEQUENCE, from), to));
    }

    /// Drops a sequence: `op.dropSequence("invoice_number")`.
    default DropSpec dropSequence(String sequence) {
        return begin(new DropSpec(ObjectName.of(Kind.SEQUENCE, sequence)));
    }
}
