package dev.stemma.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/// Lists whose order makes no difference, but in which they are written, as the server keeps them: storage parameters
/// and foreign options, each as `name=value`, and columns that are published.
public final class Unordered {
    public static final SequencedSet<String> NONE = Collections.unmodifiableSequencedSet(new LinkedHashSet<>());

    private Unordered() {}

    public static SequencedSet<String> copyOf(Collection<String> entries) {
        // Nearly all are empty, and one empty set is compared with itself in no time.
        return entries.isEmpty() ? NONE : Collections.unmodifiableSequencedSet(new LinkedHashSet<>(entries));
    }
}
