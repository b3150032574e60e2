package dev.stemma.operations;

import dev.stemma.operations.model.ObjectName;
import dev.stemma.operations.model.ObjectName.Kind;
import dev.stemma.operations.model.ObjectOperation.Rename;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.Type;
import dev.stemma.operations.model.TypeOperation.CreateEnum;
import dev.stemma.operations.model.TypeOperation.RenameDomainConstraint;
import dev.stemma.operations.model.TypeOperation.RenameEnumValue;
import dev.stemma.operations.model.TypeOperation.ValidateDomainConstraint;
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

    /// Changes a domain: `op.alterDomain("price").defaultTo(1).wasDefault("0")`.
    default AlterDomainSpec alterDomain(String domain) {
        return begin(new AlterDomainSpec(QualifiedName.of(domain)));
    }

    /// Adds a check to a domain: `op.addDomainCheck("price", "price_top", "VALUE < 1000").notValid()`.
    default DomainCheckSpec addDomainCheck(String domain, String constraint, String condition) {
        return begin(new DomainCheckSpec(QualifiedName.of(domain), constraint, condition));
    }

    /// Checks the rows that were there before a check was added with `notValid()`:
    /// `op.validateDomainConstraint("price", "price_top")`.
    default void validateDomainConstraint(String domain, String constraint) {
        add(new ValidateDomainConstraint(QualifiedName.of(domain), constraint));
    }

    /// Gives a constraint of a domain another name: `op.renameDomainConstraint("price", "price_top", "top")`.
    default void renameDomainConstraint(String domain, String from, String to) {
        add(new RenameDomainConstraint(QualifiedName.of(domain), from, to));
    }

    /// Drops a constraint of a domain: `op.dropDomainConstraint("price", "price_top").ifExists()`.
    default DropDomainConstraintSpec dropDomainConstraint(String domain, String constraint) {
        return begin(new DropDomainConstraintSpec(QualifiedName.of(domain), constraint));
    }

    /// Gives a domain another name: `op.renameDomain("price", "amount")`.
    default void renameDomain(String from, String to) {
        add(new Rename(ObjectName.of(Kind.DOMAIN, from), to));
    }

    /// Makes a range type: `op.createRange("weights", doublePrecision()).subtypeDiff("float8mi")`.
    /// `renameType` and `dropType` are for it, too.
    default RangeSpec createRange(String type, Type subtype) {
        return begin(new RangeSpec(QualifiedName.of(type), subtype));
    }

    /// Makes a composite type: `op.createComposite("point").attribute("x", integer()).attribute("y", integer())`.
    default CompositeSpec createComposite(String type) {
        return begin(new CompositeSpec(QualifiedName.of(type)));
    }

    /// Gives a type another name: `op.renameType("app.mood", "feeling")`.
    default void renameType(String from, String to) {
        add(new Rename(ObjectName.of(Kind.TYPE, from), to));
    }

    /// Drops an enum, a composite type or a range: `op.dropType("mood").ifExists()`.
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
