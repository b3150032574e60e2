package dev.stemma.catalog;

/// The expression of a generated column, and whether its value is stored or worked out when read.
public record Generated(String expression, boolean stored) {}
