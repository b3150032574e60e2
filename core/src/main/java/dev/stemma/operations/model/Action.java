package dev.stemma.operations.model;

/// What becomes of a row when the row that it refers to goes or changes.
public enum Action {
    NO_ACTION("NO ACTION"),
    RESTRICT("RESTRICT"),
    CASCADE("CASCADE"),
    SET_NULL("SET NULL"),
    SET_DEFAULT("SET DEFAULT");

    private final String sql;

    Action(String sql) {
        this.sql = sql;
    }

    public String sql() {
        return sql;
    }
}
