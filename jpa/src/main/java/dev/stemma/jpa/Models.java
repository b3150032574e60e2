package dev.stemma.jpa;

import dev.stemma.catalog.Catalog;
import dev.stemma.jpa.facts.FactsReader;
import dev.stemma.jpa.files.ModelWriter;
import dev.stemma.jpa.generate.GeneratedModels;
import dev.stemma.jpa.generate.ModelGenerator;
import dev.stemma.jpa.generate.ModelSettings;
import dev.stemma.jpa.generate.Unmapped;
import java.nio.file.Path;
import java.util.List;

/// Keeps the sources of a package like a catalog.
public final class Models {
    private Models() {}

    /// @param folder the root of the sources: `src/main/java`
    public record Request(Catalog catalog, ModelSettings settings, Path folder, Mode mode) {}

    /// Whether sources are written, or only looked at.
    public enum Mode {
        WRITE,
        CHECK
    }

    /// @param written   sources that are new or were other; in a check, those that are to be written
    /// @param removed   sources of tables that are there no longer; in a check, those that are to be removed
    /// @param unchanged how many sources are as they should be
    /// @param unmapped  what the sources do not say
    public record Report(List<Path> written, List<Path> removed, int unchanged, List<Unmapped> unmapped) {
        public Report {
            written = List.copyOf(written);
            removed = List.copyOf(removed);
            unmapped = List.copyOf(unmapped);
        }

        /// Whether the sources were already like the catalog.
        public boolean isUpToDate() {
            return written.isEmpty() && removed.isEmpty();
        }
    }

    public static Report run(Request request) {
        GeneratedModels models = ModelGenerator.generate(FactsReader.read(request.catalog()), request.settings());
        ModelWriter writer =
                new ModelWriter(request.folder(), request.settings().packageName());
        ModelWriter.Changes changes = writer.compare(models.files());
        if (request.mode() == Mode.WRITE) {
            writer.apply(changes);
        }
        return new Report(
                List.copyOf(changes.written().keySet()),
                List.copyOf(changes.removed()),
                changes.unchanged(),
                models.unmapped());
    }
}
