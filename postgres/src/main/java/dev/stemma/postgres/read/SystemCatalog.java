package dev.stemma.postgres.read;

/// The oids of the system catalogs that `pg_depend` and `pg_description` refer to. They never change.
final class SystemCatalog {
    static final long TYPE = 1247;
    static final long FUNCTION = 1255;
    static final long RELATION = 1259;
    static final long SERVER = 1417;
    static final long USER_MAPPING = 1418;
    static final long FOREIGN_DATA_WRAPPER = 2328;
    static final long ACCESS_METHOD = 2601;
    static final long OPERATOR_MEMBER = 2602;
    static final long FUNCTION_MEMBER = 2603;
    static final long DEFAULT = 2604;
    static final long CAST = 2605;
    static final long CONSTRAINT = 2606;
    static final long CONVERSION = 2607;
    static final long LANGUAGE = 2612;
    static final long SCHEMA = 2615;
    static final long OPERATOR_CLASS = 2616;
    static final long OPERATOR = 2617;
    static final long RULE = 2618;
    static final long TRIGGER = 2620;
    static final long OPERATOR_FAMILY = 2753;
    static final long EXTENSION = 3079;
    static final long POLICY = 3256;
    static final long STATISTICS = 3381;
    static final long COLLATION = 3456;
    static final long EVENT_TRIGGER = 3466;
    static final long TRANSFORM = 3576;
    static final long SUBSCRIPTION = 6100;
    static final long PUBLICATION = 6104;
    static final long PUBLICATION_TABLE = 6106;
    static final long PUBLICATION_SCHEMA = 6237;

    private SystemCatalog() {}
}
