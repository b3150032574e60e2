package dev.stemma.postgres.property;

import dev.stemma.sql.Identifiers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Makes a schema of so many objects, each standing on those before it, and then what connects them.
final class SchemaMaker {
    private static final List<String> NAMES = List.of(
            "alpha", "beta", "gamma", "delta", "order", "zeta", "Eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
            "xi", "omicron", "pi", "rho", "Sig ma", "tau", "upsilon", "phi", "chi", "psi", "omega");
    private static final List<String> SCHEMAS = List.of("public", "app", "\"Odd one\"");

    private final World world;
    private final FacetMaker facets;
    private final TypeMaker types;
    private final RoutineMaker routines;
    private final TableMaker tables;
    private final ViewMaker views;
    private final OperatorMaker operators;
    private final DatabaseMaker databases;
    private final PartitionKeyMaker partitionKeys;
    private final PlacementMaker placements;
    private final FamilyMaker families;
    private final StatementTriggerMaker statementTriggers;
    private final LateMaker late;

    private SchemaMaker(int version) {
        this.world = new World(version);
        this.facets = new FacetMaker(world);
        this.types = new TypeMaker(world, facets);
        this.routines = new RoutineMaker(world, facets);
        this.tables = new TableMaker(world, facets, types);
        this.views = new ViewMaker(world, facets, types);
        this.operators = new OperatorMaker(world, facets);
        this.databases = new DatabaseMaker(world, facets);
        this.partitionKeys = new PartitionKeyMaker(world, facets, types);
        this.placements = new PlacementMaker(world, facets);
        this.families = new FamilyMaker(world, facets);
        this.statementTriggers = new StatementTriggerMaker(world, facets);
        this.late = new LateMaker(world, facets);
    }

    /// The statements that make the schema, and those that fill its tables as far as they can be filled.
    record Made(List<Piece> pieces, List<Piece> rows) {}

    static Made make(Choices choices, int version, int size) {
        SchemaMaker maker = new SchemaMaker(version);
        maker.make(choices, size);
        return new Made(maker.world.pieces, maker.world.rows);
    }

    /// What an object can be, and how often it is that among a hundred or so.
    private enum Sort {
        TABLE(22),
        PARTITIONED(7),
        FOREIGN(3),
        VIEW(14),
        MATERIALIZED(5),
        FUNCTION(14),
        TRIGGER_FUNCTION(4),
        PROCEDURE(2),
        AGGREGATE(2),
        ENUM(6),
        DOMAIN(6),
        COMPOSITE(5),
        RANGE(3),
        BASE(1),
        COLLATION(2),
        SEQUENCE(4),
        OPERATOR(2),
        OPERATOR_CLASS(1),
        CAST(2),
        CONVERSION(1),
        TEXT_SEARCH(2),
        LANGUAGE(1),
        EXTENSION(1),
        SERVER(2),
        DEFAULT_PRIVILEGES(2),
        EVENT_TRIGGER(1),
        PUBLICATION(2),
        PARTITION_KEY(4),
        ACCESS_METHOD(1),
        PLACED(2),
        TEMPORAL(2),
        TRANSFORM(1),
        OPERATOR_PAIR(2),
        OPERATOR_FAMILY(1),
        OTHER_CLASS(1),
        CALLABLE(3);

        private final int weight;

        Sort(int weight) {
            this.weight = weight;
        }

        /// Every sort as often as it weighs; the options of a choice must differ from each other.
        static List<Weighed> weighed() {
            List<Weighed> all = new ArrayList<>();
            for (Sort sort : values()) {
                for (int at = 0; at < sort.weight; at++) {
                    all.add(new Weighed(sort, at));
                }
            }
            return all;
        }
    }

    private record Weighed(Sort sort, int at) {}

    private void make(Choices choices, int size) {
        schemas(choices);
        List<String> names = names(choices, size);
        for (int at = 0; at < size; at++) {
            Choices own = choices.in("o" + at);
            if (own.chance("here", 90)) {
                object(own, names.get(at));
            }
        }
        Choices links = choices.in("links");
        ProgramMaker programs = new ProgramMaker(world, facets);
        ConstraintMaker constraints = new ConstraintMaker(world, facets);
        for (Relation relation : List.copyOf(world.relations)) {
            Choices own = links.in(relation.path());
            if (relation.isTable()) {
                constraints.links(own, relation);
            }
            programs.make(own, relation);
            afterwards(own, relation);
        }
        databases.ownership(links);
        databases.lateDefaults(links);
    }

    private void afterwards(Choices own, Relation relation) {
        List<Routine> functions = world.routines(Routine.Form.TRIGGER);
        Choices statement = own.in("statement trigger");
        boolean fits = relation.isTable() || relation.form() == Relation.Form.FOREIGN;
        if (fits && !functions.isEmpty() && statement.chance("here", 10)) {
            statementTriggers.make(statement, relation, statement.pick("function", functions));
        }
        late.make(own.in("afterwards"), relation);
    }

    private void schemas(Choices choices) {
        world.schemas.add("public");
        for (String schema : SCHEMAS.subList(1, SCHEMAS.size())) {
            Choices own = choices.in("schema " + schema);
            if (own.chance("here", 75)) {
                world.add(own, "schema", "create schema " + schema);
                world.schemas.add(schema);
                facets.comment(own, "schema " + schema, 15);
                facets.owner(own, "schema " + schema);
                facets.grants(own, "schema " + schema, List.of("usage", "create"));
            }
        }
    }

    /// Neighbours change names now and then, so that each takes the other one's place.
    private static List<String> names(Choices choices, int size) {
        List<String> names = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            String name = NAMES.get(at % NAMES.size()) + (at < NAMES.size() ? "" : at / NAMES.size());
            names.add(choices.chance("renamed " + at, 3) ? name + "_x" : name);
        }
        for (int at = 0; at + 1 < size; at++) {
            if (choices.chance("swapped " + at, 1)) {
                Collections.swap(names, at, at + 1);
            }
        }
        return names;
    }

    private void object(Choices own, String bare) {
        String name = own.pick("schema", world.schemas) + "." + Identifiers.quote(bare);
        Sort sort = own.pick("sort", Sort.weighed()).sort();
        switch (sort) {
            case TABLE -> tables.plain(own.in("table"), name);
            case PARTITIONED -> tables.partitioned(own.in("table"), name);
            case FOREIGN -> tables.foreign(own.in("table"), name);
            case VIEW -> views.view(own.in("view"), name);
            case MATERIALIZED -> views.materialized(own.in("view"), name);
            case FUNCTION -> routines.function(own.in("function"), name);
            case TRIGGER_FUNCTION -> routines.trigger(own.in("function"), name);
            case PROCEDURE -> routines.procedure(own.in("function"), name);
            case AGGREGATE -> routines.aggregate(own.in("function"), name);
            case ENUM -> types.enumeration(own.in("ENUM"), name);
            case DOMAIN -> types.domain(own.in("DOMAIN"), name);
            case COMPOSITE -> types.composite(own.in("COMPOSITE"), name);
            case RANGE -> types.range(own.in("RANGE"), name);
            case BASE -> types.base(own.in("BASE"), name);
            case COLLATION -> types.collation(own.in("collation"), name);
            case SEQUENCE -> types.sequence(own.in("sequence"), name);
            case OPERATOR -> operators.operator(own.in("operator"), name);
            case OPERATOR_CLASS -> operators.operatorClass(own.in("class"), name);
            case CAST -> operators.cast(own.in("cast"), name);
            case CONVERSION -> operators.conversion(own.in("conversion"), name);
            case TEXT_SEARCH -> operators.textSearch(own.in("search"), name);
            case LANGUAGE -> operators.language(own.in("language"), name);
            case EXTENSION -> databases.extension(own.in("extension"), name);
            case SERVER -> databases.server(own.in("server"), name);
            case DEFAULT_PRIVILEGES -> databases.defaultPrivileges(own.in("privileges"), name);
            case EVENT_TRIGGER -> databases.eventTrigger(own.in("event"), name);
            case PUBLICATION -> databases.publication(own.in("publication"), name);
            case PARTITION_KEY -> partitionKeys.make(own.in("table"), name);
            case ACCESS_METHOD -> placements.method(own.in("method"), name);
            case PLACED -> placements.placed(own.in("table"), name);
            case TEMPORAL -> temporal(own.in("table"), name);
            case TRANSFORM -> new TransformMaker(world, facets).make(own.in("transform"), name);
            case OPERATOR_PAIR -> families.pair(own.in("operator"), name);
            case OPERATOR_FAMILY -> families.family(own.in("family"), name);
            case OTHER_CLASS -> families.operatorClass(own.in("class"), name);
            case CALLABLE -> new CallableMaker(world, facets).make(own.in("function"), name);
        }
    }

    private void temporal(Choices own, String name) {
        if (world.version >= TemporalMaker.SINCE) {
            new TemporalMaker(world, facets).make(own, name);
        } else {
            tables.plain(own, name);
        }
    }
}
