package dev.stemma.jpa.generate;

/// The classes that generated sources name.
final class Types {
    static final String LIST = "java.util.List";
    static final String MAP = "java.util.Map";
    static final String SET = "java.util.Set";
    static final String OBJECT = "java.lang.Object";
    static final String STRING = "java.lang.String";
    static final String UUID = "java.util.UUID";
    static final String BIG_DECIMAL = "java.math.BigDecimal";

    private Types() {}

    /// Of Jakarta Persistence.
    static String jpa(String name) {
        return "jakarta.persistence." + name;
    }

    /// An annotation of Hibernate.
    static String hibernate(String name) {
        return "org.hibernate.annotations." + name;
    }
}
