package dev.stemma.jpa.managed;

import java.util.ArrayList;
import java.util.List;

/// The labels of an enum type after its class has changed.
public final class EnumMerge {
    private EnumMerge() {}

    /// What is there keeps its order, since a label cannot be moved; what is new comes behind what it follows in the
    /// class.
    public static List<String> labels(List<String> actual, List<String> said) {
        List<String> result = new ArrayList<>(actual);
        result.retainAll(said);
        for (int i = 0; i < said.size(); i++) {
            if (!result.contains(said.get(i))) {
                result.add(i == 0 ? 0 : result.indexOf(said.get(i - 1)) + 1, said.get(i));
            }
        }
        return result;
    }
}
