package dev.stemma.cli.command;

import dev.stemma.cli.text.Json;
import dev.stemma.proof.RowProof.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What came of a proof with rows.
final class RowProofText {
    private RowProofText() {}

    static List<String> lines(@Nullable Shown shown) {
        List<String> lines = new ArrayList<>();
        if (shown == null) {
            return lines;
        }
        lines.add(
                shown.stopped().isEmpty()
                        ? "and with " + shown.made().total() + " rows: " + shown.columns()
                                + " columns keep what they hold"
                        : "with rows it stops, as its hazards say: " + shown.stopped());
        new TreeMap<>(shown.made().without()).forEach((table, reason) -> lines.add("rows of " + table + ": " + reason));
        return lines;
    }

    static @Nullable Json json(@Nullable Shown shown) {
        if (shown == null) {
            return null;
        }
        return Json.object()
                .with("made", shown.made().total())
                .with("columns", shown.columns())
                .with("stopped", shown.stopped().isEmpty() ? null : shown.stopped())
                .with(
                        "without",
                        new TreeMap<>(shown.made().without())
                                .entrySet().stream()
                                        .map(entry -> Json.object()
                                                .with("table", entry.getKey())
                                                .with("reason", entry.getValue()))
                                        .toList());
    }
}
