package dev.stemma.cli.text;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.diff.Change;
import dev.stemma.diff.Detail;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The facts about two schemas as a tree: schemas, what is in them, and its parts. What is new or gone as a whole is
/// one line.
public final class ChangeTree {
    private static final int LONGEST_VALUE = 60;

    private final Style style;
    private final Map<ObjectId, Change> changes = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();

    public ChangeTree(Style style) {
        this.style = style;
    }

    /// The tree, a line for each object; empty where nothing differs.
    public String of(List<Change> all) {
        all.forEach(change -> changes.put(change.id(), change));
        Map<String, List<ObjectId>> bySchema = new TreeMap<>();
        for (ObjectId id : changes.keySet()) {
            List<ObjectId> roots = bySchema.computeIfAbsent(home(id), h -> new ArrayList<>());
            if (!roots.contains(id.root())) {
                roots.add(id.root());
            }
        }
        bySchema.forEach((schema, roots) -> {
            text.append(schema.isEmpty() ? "the whole database" : "schema " + schema)
                    .append('\n');
            roots.forEach(this::root);
        });
        return text.toString();
    }

    private static String home(ObjectId id) {
        String schema = id.root().schema();
        return schema == null ? "" : schema;
    }

    private void root(ObjectId root) {
        Change change = changes.get(root);
        String name = root.kind().words() + " " + own(root);
        if (change != null && !(change instanceof Change.Alter)) {
            line(1, mark(change), name + details(change) + counted(root));
            return;
        }
        line(1, "~", name + (change == null ? "" : details(change)));
        changes.values().stream()
                .filter(part -> part.id().parent() != null && part.id().root().equals(root))
                .filter(part -> !isTold(part.id(), root))
                .forEach(part -> line(2, mark(part), part(part.id(), root) + details(part)));
    }

    /// A part of something that is new or gone itself needs no line.
    private boolean isTold(ObjectId id, ObjectId root) {
        for (ObjectId up = id.requiredParent(); !up.equals(root); up = up.requiredParent()) {
            Change above = changes.get(up);
            if (above != null && !(above instanceof Change.Alter)) {
                return true;
            }
        }
        return false;
    }

    private static String own(ObjectId id) {
        return id.signature() == null ? id.name() : id.name() + "(" + id.signature() + ")";
    }

    private static String part(ObjectId id, ObjectId root) {
        String name = id.name().isEmpty() ? id.kind().words() : id.kind().words() + " " + own(id);
        ObjectId parent = id.requiredParent();
        return parent.equals(root) ? name : name + " of " + parent.kind().words() + " " + own(parent);
    }

    private static String mark(Change change) {
        return switch (change) {
            case Change.Create create -> "+";
            case Change.Drop drop -> "-";
            case Change.Alter alter -> "~";
        };
    }

    private void line(int depth, String mark, String words) {
        String line = mark + " " + words;
        String styled = switch (mark) {
            case "+" -> style.good(line);
            case "-" -> style.error(line);
            default -> style.warning(line);
        };
        text.append("  ".repeat(depth)).append(styled).append('\n');
    }

    private static String details(Change change) {
        return switch (change) {
            case Change.Create(SchemaObject object) -> essence(object);
            case Change.Drop drop -> "";
            case Change.Alter(SchemaObject from, SchemaObject to) -> {
                List<String> details =
                        Detail.of(from, to).stream().map(ChangeTree::words).toList();
                yield details.isEmpty() ? "" : ": " + String.join("; ", details);
            }
        };
    }

    private static String words(Detail detail) {
        String from = value(detail.from());
        String to = value(detail.to());
        boolean isLong = (from + to).length() > 2 * LONGEST_VALUE || (from + to).contains("\n");
        return detail.part() + (isLong ? "" : " " + from + " -> " + to);
    }

    private static String value(@Nullable String value) {
        return value == null || value.isEmpty() ? "none" : value;
    }

    private static String essence(SchemaObject object) {
        String text = object instanceof Column column
                ? column.type()
                : object instanceof Constraint constraint
                        ? constraint.definition()
                        : object instanceof Index index ? index.definition().replaceFirst("^.*? USING ", "") : "";
        return text.isEmpty() ? "" : ": " + text;
    }

    /// What comes or goes with it.
    private String counted(ObjectId root) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        changes.keySet().stream()
                .filter(id -> root.equals(id.parent()) && !id.kind().isFacet())
                .forEach(id -> counts.merge(id.kind(), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        counts.forEach((kind, count) -> words.add(count + " " + (count == 1 ? kind.words() : plural(kind))));
        return words.isEmpty() ? "" : " (" + String.join(", ", words) + ")";
    }

    private static String plural(Kind kind) {
        String words = kind.words();
        if (words.endsWith("s")) {
            return words;
        }
        if (words.endsWith("x")) {
            return words + "es";
        }
        return words.endsWith("y") ? words.substring(0, words.length() - 1) + "ies" : words + "s";
    }
}
