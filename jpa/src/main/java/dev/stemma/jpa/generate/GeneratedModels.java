package dev.stemma.jpa.generate;

import java.util.List;

/// All sources, sorted by path, and what they do not say.
public record GeneratedModels(List<GeneratedFile> files, List<Unmapped> unmapped) {
    public GeneratedModels {
        files = List.copyOf(files);
        unmapped = List.copyOf(unmapped);
    }
}
