package dev.stemma.revision.files;

import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionId;
import dev.stemma.sql.Script;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The text of a new Java revision.
public final class JavaText {
    private JavaText() {}

    /// The name of its class, and of its file but for the ending: `20260901_120301_add_user` becomes
    /// `V20260901_120301_AddUser`. Numbers keep their `_`; words begin with a capital letter.
    public static String className(String stem) {
        StringBuilder name = new StringBuilder();
        boolean afterNumber = false;
        for (String part : stem.split("[^\\p{L}\\p{Nd}]+")) {
            if (part.isEmpty()) {
                continue;
            }
            boolean isNumber = Character.isDigit(part.charAt(0));
            name.append(!name.isEmpty() && (isNumber || afterNumber) ? "_" : "");
            name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
            afterNumber = isNumber;
        }
        boolean isName = !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0));
        return isName ? name.toString() : "V" + name;
    }

    /// The whole source.
    ///
    /// @param upgrade   SQL that becomes a script, or comments alone
    /// @param downgrade the same; null where it is to be derived
    static String of(String className, Revision revision, String upgrade, @Nullable String downgrade) {
        List<String> lines = new ArrayList<>();
        lines.add("import static dev.stemma.operations.Types.*;\n");
        lines.add("import dev.stemma.operations.JavaRevision;");
        lines.add("import dev.stemma.operations.Operations;");
        lines.add("import dev.stemma.operations.RevisionInfo;\n");
        if (!revision.message().isEmpty()) {
            lines.add("/// " + revision.message().strip().replaceAll("\\R", "\n/// "));
        }
        lines.add("@RevisionInfo(\n        " + String.join(",\n        ", facts(revision)) + ")");
        lines.add("public class " + className + " implements JavaRevision {");
        lines.add(method("upgrade", upgrade));
        if (downgrade != null && revision.irreversible() == null) {
            lines.add("\n" + method("downgrade", downgrade));
        }
        lines.add("}\n");
        return String.join("\n", lines);
    }

    private static List<String> facts(Revision revision) {
        List<String> facts = new ArrayList<>();
        facts.add("id = " + string(revision.id().text()));
        if (!revision.isBase()) {
            facts.add("parents = "
                    + strings(revision.parents().stream().map(RevisionId::text).toList()));
        }
        if (!revision.labels().isEmpty()) {
            facts.add("labels = " + strings(revision.labels()));
        }
        if (!revision.dependsOn().isEmpty()) {
            facts.add("dependsOn = " + strings(revision.dependsOn()));
        }
        if (!revision.message().isEmpty()) {
            facts.add("message = " + string(revision.message()));
        }
        if (revision.created() != null) {
            facts.add("created = " + string(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(revision.created())));
        }
        if (revision.irreversible() != null) {
            facts.add("irreversible = " + string(revision.irreversible()));
        }
        if (revision.transaction() != null) {
            facts.add("transaction = RevisionInfo.Transaction."
                    + revision.transaction().name().toUpperCase(Locale.ROOT));
        }
        return facts;
    }

    private static String method(String name, String sql) {
        return "    @Override\n    public void " + name + "(Operations op) {\n" + body(sql) + "    }";
    }

    private static String body(String sql) {
        if (Script.parse("", sql).parts().isEmpty()) {
            return sql.lines()
                    .map(line -> "        " + line.strip().replaceFirst("^--", "//") + "\n")
                    .collect(Collectors.joining());
        }
        String block = sql.stripTrailing()
                .replace("\\", "\\\\")
                .replace("\"\"\"", "\\\"\"\"")
                .lines()
                .map(line -> line.isEmpty() ? "" : "                " + line)
                .collect(Collectors.joining("\n"));
        return "        op.executeScript(\"\"\"\n" + block + "\n                \"\"\");\n";
    }

    /// `"a"`, or `{"a", "b"}`.
    static String strings(List<String> texts) {
        String all = texts.stream().map(JavaText::string).collect(Collectors.joining(", "));
        return texts.size() == 1 ? all : "{" + all + "}";
    }

    private static String string(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", "\\\\n") + '"';
    }
}
