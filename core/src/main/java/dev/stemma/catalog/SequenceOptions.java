package dev.stemma.catalog;

/// How a sequence counts.
public record SequenceOptions(
        String type, long start, long increment, long minimum, long maximum, long cache, boolean cycles) {}
