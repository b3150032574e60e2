package dev.stemma.catalog;

/// The kinds of schema objects, in the order in which a reader expects to see them created.
public enum Kind {
    SCHEMA("schema"),
    EXTENSION("extension"),
    LANGUAGE("language"),
    ACCESS_METHOD("access method"),
    COLLATION("collation"),
    ENUM("enum type"),
    BASE_TYPE("base type"),
    COMPOSITE_TYPE("composite type"),
    DOMAIN("domain"),
    RANGE_TYPE("range type"),
    CONVERSION("conversion"),
    TEXT_SEARCH_PARSER("text search parser"),
    TEXT_SEARCH_TEMPLATE("text search template"),
    TEXT_SEARCH_DICTIONARY("text search dictionary"),
    TEXT_SEARCH_CONFIGURATION("text search configuration"),
    FOREIGN_DATA_WRAPPER("foreign-data wrapper"),
    FOREIGN_SERVER("server"),
    USER_MAPPING("user mapping"),
    SEQUENCE("sequence"),
    FUNCTION("function"),
    PROCEDURE("procedure"),
    AGGREGATE("aggregate"),
    OPERATOR("operator"),
    OPERATOR_FAMILY("operator family"),
    OPERATOR_CLASS("operator class"),
    CAST("cast"),
    TRANSFORM("transform"),
    TABLE("table"),
    COLUMN("column"),
    NOT_NULL("not-null constraint"),
    COLUMN_DEFAULT("default"),
    IDENTITY("identity"),
    INHERITANCE("inheritance"),
    PARTITION("partition"),
    SEQUENCE_OWNER("sequence ownership"),
    CONSTRAINT("constraint"),
    INDEX("index"),
    INDEX_PARTITION("index partition"),
    REPLICA_IDENTITY("replica identity"),
    CLUSTER_INDEX("clustering"),
    VIEW("view"),
    MATERIALIZED_VIEW("materialized view"),
    RULE("rule"),
    TRIGGER("trigger"),
    POLICY("policy"),
    STATISTICS("statistics"),
    PUBLICATION("publication"),
    PUBLICATION_TABLE("published table"),
    PUBLICATION_SCHEMA("published schema"),
    SUBSCRIPTION("subscription"),
    EVENT_TRIGGER("event trigger"),
    DEFAULT_PRIVILEGES("default privileges"),
    OWNER("owner"),
    PRIVILEGES("privileges"),
    COMMENT("comment"),
    SECURITY_LABEL("security label"),
    EXTENSION_DEPENDENCE("dependence on extension");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /// The kind as people write it: `materialized view`.
    public String words() {
        return words;
    }

    /// A facet says something about its parent and has no life without it.
    public boolean isFacet() {
        return compareTo(OWNER) >= 0;
    }

    /// A type that columns, arguments and domains may have.
    public boolean isType() {
        return this == ENUM || this == COMPOSITE_TYPE || this == DOMAIN || this == RANGE_TYPE || this == BASE_TYPE;
    }
}
