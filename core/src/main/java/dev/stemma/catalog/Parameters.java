package dev.stemma.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/// Storage parameters and foreign options, each as `name=value`. They are written in the order in which the server
/// keeps them, but the order makes no difference.
public final class Parameters {
    public static final SequencedSet<String> NONE = Collections.unmodifiableSequencedSet(new LinkedHashSet<>());

    private Parameters() {}

    public static SequencedSet<String> copyOf(Collection<String> parameters) {
        // Nearly all are empty, and one empty set is compared with itself in no time.
        return parameters.isEmpty() ? NONE : Collections.unmodifiableSequencedSet(new LinkedHashSet<>(parameters));
    }
}
