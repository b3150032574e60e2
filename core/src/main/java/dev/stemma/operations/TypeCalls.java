package dev.stemma.operations;

import dev.stemma.operations.model.ObjectName;
import dev.stemma.operations.model.ObjectName.Kind;
import dev.stemma.operations.model.ObjectOperation.Rename;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.Type;
import dev.stemma.operations.model.TypeOperation.CreateEnum;
import dev.stemma.operations.model.TypeOperation.RenameEnumValue;
import java.util.List;

/// What `op` offers for types.
interface TypeCalls extends OperationSink {
    /// Makes an enum: `op.createEnum("mood", "sad", "ok", "happy")`.
    default void createEnum(String type, String... labels) {
        add(new CreateEnum(QualifiedName.of(type), List.of(labels)));
    }

    /// Adds a label to an enum: `op.addEnumValue("mood", "fine").after("ok")`. It can be used once it is committed.
    default EnumValueSpec addEnumValue(String type, String label) {
        return begin(new EnumValueSpec(QualifiedName.of(type), label));
    }

    /// Gives a label of an enum another name: `op.renameEnumValue("mood", "ok", "fair")`.
    default void renameEnumValue(String type, String from, String to) {
        add(new RenameEnumValue(QualifiedName.of(type), from, to));
    }

    /// Makes a domain: `op.createDomain("price", numeric(10, 2)).check("VALUE >= 0")`.
    default DomainSpec createDomain(String domain, Type base) {
        return begin(new DomainSpec(QualifiedName.of(domain), base));
    }

    /// Makes a composite type: `op.createComposite("point").attribute("x", integer()).attribute("y", integer())`.
    default CompositeSpec createComposite(String type) {
        return begin(new CompositeSpec(QualifiedName.of(type)));
    }

    /// Gives a type another name: `op.renameType("app.mood", "feeling")`.
    default void renameType(String from, String to) {
        add(new Rename(ObjectName.of(Kind.TYPE, from), to));
    }

    /// Drops an enum or a composite type: `op.dropType("mood").ifExists()`.
    default DropSpec dropType(String type) {
        return begin(new DropSpec(ObjectName.of(Kind.TYPE, type)));
    }

    /// Drops an enum: `op.dropEnum("mood")`.
    default DropSpec dropEnum(String type) {
        return dropType(type);
    }

    /// Drops a domain: `op.dropDomain("price")`.
    default DropSpec dropDomain(String domain) {
        return begin(new DropSpec(ObjectName.of(Kind.DOMAIN, domain)));
    }
}
