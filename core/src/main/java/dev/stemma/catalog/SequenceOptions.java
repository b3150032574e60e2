package dev.stemma.catalog;

/// How a sequence counts.
public record SequenceOptions(
        String type, long start, long increment, long minimum, long maximum, long cache, boolean cycles) {
    public SequenceOptions withStart(long value) {
        return new SequenceOptions(type, value, increment, minimum, maximum, cache, cycles);
    }
}
