package dev.stemma.command;

import dev.stemma.plan.PlanText;
import dev.stemma.revision.Revision;
import dev.stemma.revision.TransactionMode;
import dev.stemma.revision.files.HeaderText;
import dev.stemma.revision.files.RevisionFile;
import dev.stemma.revision.files.RevisionFiles;
import dev.stemma.revision.files.RevisionText;
import dev.stemma.run.RevisionTexts;
import dev.stemma.run.Segments;
import dev.stemma.run.Segments.Cuts;
import dev.stemma.sql.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The texts of several revisions, one behind the other.
///
/// @param downgrade    null where there is no way back
/// @param irreversible why there is none
record SquashedText(
        String upgrade,
        @Nullable String downgrade,
        @Nullable String irreversible) {
    static SquashedText of(RevisionFiles files, List<Revision> line) {
        StringBuilder upgrade = new StringBuilder();
        StringBuilder downgrade = new StringBuilder();
        List<String> reasons = new ArrayList<>();
        boolean hasDowngrade = true;
        for (Revision revision : line) {
            RevisionFile file = files.find(revision.id()).orElseThrow();
            upgrade.append(part(revision, file.upgrade()));
            RevisionText down = file.downgrade();
            hasDowngrade &= TestedTexts.hasWayBack(RevisionTexts.of(file));
            if (revision.irreversible() != null) {
                reasons.add(revision.id() + ": " + revision.irreversible());
            }
            if (down != null) {
                downgrade.insert(0, part(revision, down));
            }
        }
        if (!reasons.isEmpty()) {
            return new SquashedText(upgrade.toString().stripLeading(), null, String.join("; ", reasons));
        }
        return new SquashedText(
                upgrade.toString().stripLeading(),
                hasDowngrade ? downgrade.toString().stripLeading() : null,
                null);
    }

    /// A revision that is committed in several parts stays so.
    private static String part(Revision revision, RevisionText text) {
        String sql = HeaderText.without(text.text()).strip();
        boolean isDivided = revision.transaction() == TransactionMode.NONE
                || Segments.of(Script.parse(text.file(), text.text()), TransactionMode.EACH, Cuts.NONE)
                                .size()
                        > 1;
        String end = sql.isEmpty() || sql.endsWith(";") || sql.endsWith("\\.") ? "\n" : "\n;\n";
        String title = "\n-- " + revision.id() + ": "
                + revision.message().lines().collect(Collectors.joining(" ")).strip() + "\n";
        return title.stripTrailing().replaceAll(":$", "") + "\n" + (isDivided ? PlanText.COMMIT_MARKER + "\n" : "")
                + sql + end;
    }
}
