package dev.stemma.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Storage parameters and foreign options, each as `name=value`. They are written in the order in which the server
/// keeps them, but the order makes no difference.
public final class Parameters {
    public static final SequencedSet<String> NONE = copyOf(List.of());

    private Parameters() {}

    public static SequencedSet<String> copyOf(Collection<String> parameters) {
        return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(parameters));
    }
}
