package dev.stemma.cli.text;

import dev.stemma.catalog.Unmanaged;
import dev.stemma.diff.Change;
import java.util.List;

/// Facts about two schemas, a line each.
public final class ChangeText {
    private final Style style;

    public ChangeText(Style style) {
        this.style = style;
    }

    public String of(List<Change> changes) {
        StringBuilder text = new StringBuilder();
        for (Change change : changes) {
            text.append("  ").append(line(change)).append('\n');
        }
        return text.toString();
    }

    private String line(Change change) {
        return switch (change) {
            case Change.Create create -> style.good("+ " + create.id());
            case Change.Drop drop -> style.error("- " + drop.id());
            case Change.Alter alter -> style.warning("~ " + alter.id());
        };
    }

    /// What was met and left alone.
    public static List<String> unmanaged(List<Unmanaged> unmanaged) {
        return unmanaged.stream()
                .map(one -> "not compared: " + one.name() + " (" + one.reason() + ")")
                .toList();
    }
}
