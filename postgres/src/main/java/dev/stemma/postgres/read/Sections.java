package dev.stemma.postgres.read;

import java.util.ArrayList;
import java.util.List;

/// All catalog queries, in the order in which their readers need each other: what an extension owns first, then things,
/// then their parts, then what is said about them, then who needs whom.
final class Sections {
    private Sections() {}

    static List<Section> of(CatalogBuilder builder, boolean superuser) {
        DependencyReader dependencies = new DependencyReader(builder);
        RelationReader relations = new RelationReader(builder, dependencies);
        TypeReader types = new TypeReader(builder);
        NamespaceReader namespaces = new NamespaceReader(builder);
        ConstraintReader constraints = new ConstraintReader(builder, relations);
        IndexReader indexes = new IndexReader(builder, relations, constraints);
        ProgramReader programs = new ProgramReader(builder);
        OperatorReader operators = new OperatorReader(builder, dependencies);
        TextSearchReader textSearch = new TextSearchReader(builder);
        ForeignReader foreign = new ForeignReader(builder);
        ReplicationReader replication = new ReplicationReader(builder);
        PrivilegeReader privileges = new PrivilegeReader(builder);
        FacetReader facets = new FacetReader(builder);

        List<Section> sections = new ArrayList<>();
        sections.add(new Section("database", builder::people));
        sections.add(new Section("depends", dependencies::read));
        sections.addAll(namespaces.sections());
        sections.addAll(relations.sections());
        sections.addAll(types.sections());
        sections.addAll(constraints.sections());
        sections.addAll(indexes.sections());
        sections.addAll(programs.sections());
        sections.addAll(operators.sections());
        sections.addAll(textSearch.sections());
        sections.addAll(foreign.sections());
        sections.addAll(replication.sections(superuser));
        sections.add(new Section("unmanaged", row -> builder.unmanaged(row.text("name"), row.text("reason"))));
        sections.addAll(privileges.sections());
        sections.addAll(facets.sections());
        // The last query has nothing to do with what happens after it: by now every object is known.
        Section last = sections.removeLast();
        sections.add(new Section(last.query(), last.reader(), () -> {
            types.finish();
            relations.finish();
            indexes.finish();
            operators.finish();
            textSearch.finish();
            programs.finish();
            dependencies.finish();
            privileges.finish();
        }));
        return sections;
    }
}
