package dev.stemma.cli.text;

import dev.stemma.command.ListedRevision;
import dev.stemma.command.ListedRevision.Mark;
import dev.stemma.problem.Times;
import dev.stemma.revision.Replaced;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Revisions for a terminal: a line each, a block each, or as JSON.
public final class RevisionText {
    private final Style style;
    private final Places places;

    public RevisionText(Style style, Places places) {
        this.style = style;
        this.places = places;
    }

    /// A line each: id, message, what is special. Where the next line is not the parent, the parents are named.
    public String lines(List<ListedRevision> revisions) {
        return table(revisions, Parents.WHERE_NOT_NEXT);
    }

    /// A line each, of revisions that have nothing to do with each other.
    public String separateLines(List<ListedRevision> revisions) {
        return table(revisions, Parents.NEVER);
    }

    private enum Parents {
        NEVER,
        WHERE_NOT_NEXT
    }

    private String table(List<ListedRevision> revisions, Parents parents) {
        Table table = new Table();
        for (int at = 0; at < revisions.size(); at++) {
            ListedRevision listed = revisions.get(at);
            ListedRevision below = at + 1 < revisions.size() ? revisions.get(at + 1) : null;
            Revision revision = listed.revision();
            String marks = parents == Parents.NEVER
                    ? marks(listed, listed.lines())
                    : words(
                            marks(listed, revision.labels()),
                            isPlain(revision, below) ? "" : follows(revision),
                            dependsOn(revision));
            table.row(style.strong(revision.id().text()), firstLine(revision), marks);
        }
        return table.text();
    }

    /// One line without columns: what lists beside others need.
    public String line(ListedRevision listed) {
        Table table = new Table();
        Revision revision = listed.revision();
        String marks = words(marks(listed, revision.labels()), dependsOn(revision));
        table.row(style.strong(revision.id().text()), firstLine(revision), marks);
        return table.text();
    }

    /// Everything about each.
    public String blocks(List<ListedRevision> revisions) {
        return revisions.stream().map(this::block).collect(Collectors.joining("\n"));
    }

    private String block(ListedRevision listed) {
        Revision revision = listed.revision();
        Table table = new Table();
        table.row("revision", style.strong(revision.id().text()) + spaced(marks(listed, revision.labels())));
        row(table, "message", revision.message().strip().replace("\n", "\n               "));
        row(table, "parents", revision.isBase() ? "none" : joined(revision.parents()));
        row(table, "children", joined(listed.children()));
        row(table, "depends on", String.join(", ", revision.dependsOn()));
        row(table, "replaces", Replaced.joined(revision.replaces()));
        row(table, "labels", String.join(", ", revision.labels()));
        row(table, "lines", listed.lines().equals(revision.labels()) ? "" : String.join(", ", listed.lines()));
        row(table, "created", revision.created() == null ? "" : Times.of(revision.created()));
        row(table, "irreversible", Objects.requireNonNullElse(revision.irreversible(), ""));
        row(table, "transaction", revision.transaction() == null ? "" : word(revision.transaction()));
        row(table, "file", file(revision, places));
        return table.text();
    }

    /// The members are those of the block.
    public static Json json(ListedRevision listed, Places places) {
        Revision revision = listed.revision();
        return Json.object()
                .with("id", revision.id().text())
                .with("message", revision.message())
                .with("parents", ids(revision.parents()))
                .with("children", ids(listed.children()))
                .with("dependsOn", revision.dependsOn())
                .with("replaces", ids(revision.replaced()))
                .with("labels", revision.labels())
                .with("lines", listed.lines())
                .with(
                        "created",
                        revision.created() == null ? null : revision.created().toString())
                .with("irreversible", revision.irreversible())
                .with("transaction", revision.transaction() == null ? null : word(revision.transaction()))
                .with("file", revision.origin().file() == null ? null : file(revision, places))
                .with("marks", listed.marks().stream().map(RevisionText::word).toList());
    }

    public static String json(List<ListedRevision> revisions, Places places) {
        return Json.text(revisions.stream().map(listed -> json(listed, places)).toList());
    }

    private String marks(ListedRevision listed, List<String> labels) {
        List<String> marks = new ArrayList<>();
        for (Mark mark : listed.marks()) {
            switch (mark) {
                case HEAD -> marks.add(style.good("(head)"));
                case CURRENT -> marks.add(style.warning("(current)"));
                case UNKNOWN -> marks.add(style.error("(no file)"));
                case BASE, MERGE, BRANCH_POINT, DEPENDED_ON, IMPLIED -> marks.add("(" + word(mark) + ")");
                case APPLIED -> {
                    // Lists of revisions speak of the graph; 'status' speaks of what is applied.
                }
            }
        }
        labels.forEach(label -> marks.add(style.hint("(" + label + ")")));
        return String.join(" ", marks);
    }

    private static boolean isPlain(Revision revision, @Nullable ListedRevision below) {
        return revision.isBase()
                || below != null
                        && revision.parents().equals(List.of(below.revision().id()));
    }

    private static String follows(Revision revision) {
        return "follows " + joined(revision.parents());
    }

    private static String dependsOn(Revision revision) {
        return revision.dependsOn().isEmpty() ? "" : "depends on " + String.join(", ", revision.dependsOn());
    }

    private static String words(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private static void row(Table table, String name, String value) {
        if (!value.isEmpty()) {
            table.row(name, value);
        }
    }

    private static String file(Revision revision, Places places) {
        String file = revision.origin().file();
        return file == null ? "" : places.shown(Path.of(file));
    }

    private static String firstLine(Revision revision) {
        return revision.message().lines().findFirst().orElse("");
    }

    private static String spaced(String text) {
        return text.isEmpty() ? "" : "  " + text;
    }

    private static String joined(List<RevisionId> ids) {
        return String.join(", ", ids(ids));
    }

    private static List<String> ids(List<RevisionId> ids) {
        return ids.stream().map(RevisionId::text).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
