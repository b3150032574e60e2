package dev.stemma.postgres.plan;

import dev.stemma.catalog.*;
import dev.stemma.postgres.read.UsualPrivileges;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The one place where each kind of object meets its SQL.
final class Writer {
    private final Scene scene;

    Writer(Scene scene) {
        this.scene = scene;
    }

    /// @param parts what is made along with the object, inside its statement
    List<Step> create(SchemaObject object, Collection<SchemaObject> parts) {
        return switch (object) {
            case Schema schema -> NamespaceWriter.create(schema, scene.version());
            case Extension extension -> NamespaceWriter.create(extension);
            case Language language -> NamespaceWriter.create(language);
            case AccessMethod method -> NamespaceWriter.create(method);
            case Collation collation -> TypeWriter.create(collation);
            case EnumType type -> TypeWriter.create(type);
            case CompositeType type -> TypeWriter.create(type, parts);
            case DomainType type -> TypeWriter.create(type, MarkWriter.named(type.id(), parts, scene));
            case RangeType type -> TypeWriter.create(type);
            case BaseType type -> BaseTypeWriter.create(type);
            case Conversion conversion -> OperatorWriter.create(conversion);
            case TextSearchParser parser -> TextSearchWriter.create(parser.id(), "PARSER", parser.functions());
            case TextSearchTemplate template ->
                TextSearchWriter.create(template.id(), "TEMPLATE", template.functions());
            case TextSearchDictionary dictionary -> TextSearchWriter.create(dictionary);
            case TextSearchConfiguration configuration -> TextSearchWriter.create(configuration);
            case ForeignDataWrapper wrapper -> ForeignWriter.create(wrapper);
            case ForeignServer server -> ForeignWriter.create(server);
            case UserMapping mapping -> ForeignWriter.create(mapping);
            case Function function -> FunctionWriter.create(function);
            case Aggregate aggregate -> FunctionWriter.create(aggregate);
            case Operator operator -> OperatorWriter.create(operator);
            case OperatorFamily family -> OperatorWriter.create(family);
            case OperatorClass operatorClass -> OperatorWriter.create(operatorClass);
            case Cast cast -> OperatorWriter.create(cast);
            case Transform transform -> OperatorWriter.create(transform);
            case Table table -> TableWriter.create(table, parts, scene);
            case Column column -> ColumnWriter.add(column, parts, scene);
            case NotNull mark -> MarkWriter.setNotNull(mark, scene);
            case ColumnDefault value -> MarkWriter.addDefault(value, scene);
            case Identity identity -> MarkWriter.addIdentity(identity, scene);
            case Inheritance inheritance -> List.of(PartitionWriter.inherit(inheritance));
            case Partition partition -> PartitionWriter.attach(partition, scene);
            case Sequence sequence -> SequenceWriter.create(sequence);
            case SequenceOwner owner -> List.of(SequenceWriter.own(owner));
            case Constraint constraint -> ConstraintWriter.add(constraint, scene);
            case Index index -> IndexWriter.create(index, scene);
            case IndexPartition part -> List.of(IndexWriter.attach(part));
            case ReplicaIdentity identity ->
                List.of(IndexWriter.replicaIdentity(identity.id().requiredParent(), identity));
            case ClusterIndex cluster ->
                List.of(IndexWriter.cluster(cluster.id().requiredParent(), cluster));
            case View view -> ViewWriter.create(view);
            case MaterializedView view -> ViewWriter.create(view);
            case Rule rule -> ProgramWriter.create(rule);
            case Trigger trigger -> ProgramWriter.create(trigger);
            case Policy policy -> ProgramWriter.create(policy);
            case ExtendedStatistics statistics -> ProgramWriter.create(statistics);
            case EventTrigger trigger -> ProgramWriter.create(trigger);
            case Publication publication -> ReplicationWriter.create(publication);
            case PublicationTable table -> List.of(ReplicationWriter.add(table));
            case PublicationSchema schema -> List.of(ReplicationWriter.change(schema, "ADD"));
            case Subscription subscription -> ReplicationWriter.create(subscription);
            case DefaultPrivileges privileges ->
                FacetWriter.defaultPrivileges(privileges, usual(privileges), privileges.privileges());
            case Owner owner -> owner(owner);
            case Privileges privileges -> grant(privileges);
            case Comment comment -> List.of(FacetWriter.comment(comment, scene.after()));
            case SecurityLabel label -> List.of(FacetWriter.label(label, true, scene.after()));
            case ExtensionDependence one -> List.of(FacetWriter.dependence(one, "DEPENDS", scene.after()));
        };
    }

    List<Step> drop(SchemaObject object) {
        return switch (object) {
            case Table table -> TableWriter.drop(table, scene);
            case Column column -> ColumnWriter.drop(column, scene);
            case NotNull mark -> MarkWriter.dropNotNull(mark, scene);
            case ColumnDefault value -> List.of(MarkWriter.dropDefault(value, scene));
            case Identity identity -> List.of(MarkWriter.dropIdentity(identity, scene));
            case Inheritance inheritance -> List.of(PartitionWriter.disinherit(inheritance));
            case Partition partition -> PartitionWriter.detach(partition, scene);
            case Sequence sequence -> SequenceWriter.drop(sequence);
            case SequenceOwner owner -> List.of(SequenceWriter.disown(owner));
            case Constraint constraint -> ConstraintWriter.drop(constraint, scene);
            case Index index -> IndexWriter.drop(index);
            case IndexPartition part -> List.of();
            case ReplicaIdentity identity ->
                List.of(IndexWriter.replicaIdentity(identity.id().requiredParent(), null));
            case ClusterIndex cluster ->
                List.of(IndexWriter.cluster(cluster.id().requiredParent(), null));
            case UserMapping mapping -> ForeignWriter.drop(mapping);
            case PublicationTable table -> List.of(ReplicationWriter.drop(table));
            case PublicationSchema schema -> List.of(ReplicationWriter.change(schema, "DROP"));
            case Subscription subscription -> ReplicationWriter.drop(subscription);
            case DefaultPrivileges privileges ->
                FacetWriter.defaultPrivileges(privileges, privileges.privileges(), usual(privileges));
            case Owner owner -> List.of(FacetWriter.owner(new Owner(owner.id(), usualOwner(owner)), scene));
            case Privileges privileges ->
                FacetWriter.privileges(privileges, privileges.privileges(), usual(privileges), scene.before());
            case Comment comment -> List.of(FacetWriter.dropComment(comment, scene.before()));
            case SecurityLabel label -> List.of(FacetWriter.label(label, false, scene.after()));
            case ExtensionDependence one -> List.of(FacetWriter.dependence(one, "NO DEPENDS", scene.before()));
            case Rule rule -> List.of(part(rule.id()));
            case Trigger trigger ->
                trigger.isOfWhole() ? ProgramWriter.asWhole(trigger, scene) : List.of(part(trigger.id()));
            case Policy policy -> List.of(part(policy.id()));
            case Cast cast -> List.of(global(cast.id()));
            case Transform transform -> List.of(global(transform.id()));
            case Schema o -> List.of(TypeWriter.drop(o, scene));
            case Extension o -> List.of(TypeWriter.drop(o, scene));
            case Language o -> List.of(TypeWriter.drop(o, scene));
            case AccessMethod o -> List.of(TypeWriter.drop(o, scene));
            case Collation o -> List.of(TypeWriter.drop(o, scene));
            case EnumType o -> List.of(TypeWriter.drop(o, scene));
            case CompositeType o -> List.of(TypeWriter.drop(o, scene));
            case DomainType o -> List.of(TypeWriter.drop(o, scene));
            case RangeType o -> List.of(TypeWriter.drop(o, scene));
            case BaseType o -> List.of(TypeWriter.drop(o, scene));
            case Conversion o -> List.of(TypeWriter.drop(o, scene));
            case TextSearchParser o -> List.of(TypeWriter.drop(o, scene));
            case TextSearchTemplate o -> List.of(TypeWriter.drop(o, scene));
            case TextSearchDictionary o -> List.of(TypeWriter.drop(o, scene));
            case TextSearchConfiguration o -> List.of(TypeWriter.drop(o, scene));
            case ForeignDataWrapper o -> List.of(TypeWriter.drop(o, scene));
            case ForeignServer o -> List.of(TypeWriter.drop(o, scene));
            case Function o -> List.of(TypeWriter.drop(o, scene));
            case Aggregate o -> List.of(TypeWriter.drop(o, scene));
            case Operator o -> List.of(TypeWriter.drop(o, scene));
            case OperatorFamily o -> List.of(TypeWriter.drop(o, scene));
            case OperatorClass o -> List.of(TypeWriter.drop(o, scene));
            case View o -> List.of(TypeWriter.drop(o, scene));
            case MaterializedView o -> List.of(ViewWriter.drop(o, scene));
            case ExtendedStatistics o -> List.of(TypeWriter.drop(o, scene));
            case EventTrigger o -> List.of(TypeWriter.drop(o, scene));
            case Publication o -> List.of(TypeWriter.drop(o, scene));
        };
    }

    private String usualOwner(Owner owner) {
        boolean ofPublic = owner.id().requiredParent().equals(NamespaceWriter.PUBLIC);
        return ofPublic ? NamespaceWriter.usualOwnerOfPublic(scene.version()) : Alignment.CURRENT;
    }

    private Step part(ObjectId id) {
        return Step.of(
                id.requiredParent(),
                "drop " + id.kind().words() + " " + id.name(),
                "DROP " + scene.before().target(id));
    }

    private Step global(ObjectId id) {
        return Step.of(id, "drop", "DROP " + scene.before().target(id));
    }

    /// Changes an object where it stands; null where it must be made again.
    @Nullable
    List<Step> alter(SchemaObject from, SchemaObject to) {
        return switch (to) {
            case Extension extension -> NamespaceWriter.alter((Extension) from, extension);
            case BaseType type -> BaseTypeWriter.alter((BaseType) from, type);
            case EnumType type -> TypeWriter.alter((EnumType) from, type);
            case CompositeType type -> TypeWriter.alter((CompositeType) from, type);
            case DomainType type -> TypeWriter.alter((DomainType) from, type);
            case TextSearchDictionary one -> TextSearchWriter.alter((TextSearchDictionary) from, one);
            case TextSearchConfiguration one -> TextSearchWriter.alter((TextSearchConfiguration) from, one);
            case ForeignDataWrapper wrapper -> ForeignWriter.alter((ForeignDataWrapper) from, wrapper);
            case ForeignServer server -> ForeignWriter.alter((ForeignServer) from, server);
            case UserMapping mapping -> ForeignWriter.alter((UserMapping) from, mapping);
            case Function function -> FunctionWriter.alter((Function) from, function);
            case Aggregate aggregate -> FunctionWriter.alter((Aggregate) from, aggregate);
            case Operator operator -> OperatorWriter.alter((Operator) from, operator);
            case OperatorFamily family -> OperatorWriter.alter((OperatorFamily) from, family);
            case Table table -> TableWriter.alter((Table) from, table, scene);
            case Column column -> ColumnWriter.alter((Column) from, column, scene);
            case NotNull mark -> MarkWriter.alter((NotNull) from, mark, scene);
            case ColumnDefault value -> List.of(MarkWriter.setDefault(value, scene));
            case Identity identity -> MarkWriter.alter((Identity) from, identity, scene);
            case Sequence sequence -> SequenceWriter.alter((Sequence) from, sequence);
            case SequenceOwner owner -> List.of(SequenceWriter.own(owner));
            case Constraint constraint -> ConstraintWriter.alter((Constraint) from, constraint, scene);
            case Index index -> IndexWriter.alter((Index) from, index);
            case ReplicaIdentity identity ->
                List.of(IndexWriter.replicaIdentity(identity.id().requiredParent(), identity));
            case ClusterIndex cluster ->
                List.of(IndexWriter.cluster(cluster.id().requiredParent(), cluster));
            case View view -> ViewWriter.alter((View) from, view);
            case MaterializedView view -> ViewWriter.alter((MaterializedView) from, view, scene);
            case Rule rule -> ProgramWriter.alter((Rule) from, rule);
            case Trigger trigger -> ProgramWriter.alter((Trigger) from, trigger);
            case Policy policy -> ProgramWriter.alter((Policy) from, policy);
            case ExtendedStatistics one -> ProgramWriter.alter((ExtendedStatistics) from, one);
            case EventTrigger trigger -> ProgramWriter.alter((EventTrigger) from, trigger);
            case Publication publication -> ReplicationWriter.alter((Publication) from, publication);
            case Subscription subscription -> ReplicationWriter.alter((Subscription) from, subscription);
            case DefaultPrivileges one ->
                FacetWriter.defaultPrivileges(one, ((DefaultPrivileges) from).privileges(), one.privileges());
            case Owner owner -> List.of(FacetWriter.owner(owner, scene));
            case Privileges privileges ->
                FacetWriter.privileges(
                        privileges, ((Privileges) from).privileges(), privileges.privileges(), scene.after());
            case Comment comment -> List.of(FacetWriter.comment(comment, scene.after()));
            case SecurityLabel label -> List.of(FacetWriter.label(label, true, scene.after()));
            case Inheritance inheritance -> Inheritances.keepsItsPlace(scene, inheritance) ? List.of() : null;
            case ExtensionDependence o -> null;
            case Schema o -> null;
            case Language o -> null;
            case AccessMethod o -> null;
            case Collation o -> null;
            case RangeType o -> null;
            case Conversion o -> null;
            case TextSearchParser o -> null;
            case TextSearchTemplate o -> null;
            case OperatorClass o -> null;
            case Cast o -> null;
            case Transform o -> null;
            case Partition o -> null;
            case IndexPartition o -> null;
            case PublicationTable o -> null;
            case PublicationSchema o -> null;
        };
    }

    /// What the role has when nobody grants or revokes anything.
    private List<Privilege> usual(Privileges privileges) {
        if (privileges.grantor() != null) {
            return List.of();
        }
        List<Privilege> inborn = privileges.inborn();
        ObjectId target = privileges.id().requiredParent();
        return inborn != null ? inborn : UsualPrivileges.on(target).rights(privileges.grantee(), scene.version());
    }

    private List<Privilege> usual(DefaultPrivileges privileges) {
        if (privileges.schema() != null) {
            return List.of();
        }
        return UsualPrivileges.ofNew(privileges.objects()).rights(privileges.grantee(), scene.version());
    }

    /// What is new belongs to whoever makes it.
    private List<Step> owner(Owner owner) {
        boolean isUsual = owner.role().equals(usualOwner(owner))
                && !scene.stands(owner.id().requiredParent());
        return isUsual ? List.of() : List.of(FacetWriter.owner(owner, scene));
    }

    /// A new object may have been given rights by default privileges before anyone said a word.
    private List<Step> grant(Privileges privileges) {
        ObjectId target = privileges.id().requiredParent();
        boolean asMade = scene.stands(target) || privileges.inborn() != null || privileges.grantor() != null;
        List<Privilege> held = asMade
                ? usual(privileges)
                : GivenByDefault.held(scene, target, privileges.grantee(), usual(privileges));
        return FacetWriter.privileges(privileges, held, privileges.privileges(), scene.after());
    }

    /// What default privileges give to a new object though it shall not have it.
    List<Step> withdraw(ObjectId target) {
        return GivenByDefault.grantees(scene, target).stream()
                .filter(grantee -> !scene.to().contains(ObjectId.part(Kind.PRIVILEGES, target, grantee)))
                .flatMap(grantee -> {
                    List<Privilege> usual = UsualPrivileges.on(target).rights(grantee, scene.version());
                    List<Privilege> held = GivenByDefault.held(scene, target, grantee, usual);
                    Privileges given =
                            new Privileges(Privileges.idOf(target, grantee, null), grantee, null, held, null);
                    return FacetWriter.privileges(given, held, usual, scene.after()).stream();
                })
                .filter(Objects::nonNull)
                .toList();
    }
}
