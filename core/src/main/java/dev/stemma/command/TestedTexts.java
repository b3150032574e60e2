package dev.stemma.command;

import dev.stemma.command.TestFinding.Rule;
import dev.stemma.problem.Problem;
import dev.stemma.revision.Origin;
import dev.stemma.revision.Revision;
import dev.stemma.revision.files.RevisionFile;
import dev.stemma.run.RevisionTexts;
import dev.stemma.run.RevisionTexts.SqlText;
import dev.stemma.sql.Script;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is wrong with a revision can be seen without running it.
final class TestedTexts {
    private final Project project;

    TestedTexts(Project project) {
        this.project = project;
    }

    List<TestFinding> findings(RevisionFile file, RevisionTexts texts) {
        List<TestFinding> findings = new ArrayList<>();
        Revision revision = file.revision();
        if (revision.irreversible() == null && !hasWayBack(texts)) {
            findings.add(texts.downgrade() == null ? missing(revision, texts) : empty(revision));
        }
        String stem = stem(file);
        // Without a header the name is the id, and the order of names is the order of revisions: nobody may change it.
        if (revision.origin().kind() == Origin.Kind.HEADED_FILE
                && !project.template().fits(stem, revision.id())) {
            findings.add(new TestFinding(
                    Rule.UNFIT_NAME,
                    revision,
                    "the name of revision " + revision.id() + " has not the form of the others",
                    List.of("'" + stem + "' is not of the form '"
                            + project.template().pattern() + "'")));
        }
        return findings;
    }

    private static TestFinding missing(Revision revision, RevisionTexts texts) {
        Problem reason = texts.noDowngrade();
        List<String> facts = reason == null ? List.of() : List.of(reason.summary());
        return new TestFinding(
                Rule.MISSING_DOWNGRADE, revision, "revision " + revision.id() + " has no downgrade", facts);
    }

    private static TestFinding empty(Revision revision) {
        String summary = "the downgrade of revision " + revision.id() + " does nothing";
        return new TestFinding(Rule.EMPTY_DOWNGRADE, revision, summary, List.of());
    }

    /// A revision that does nothing has nothing to undo.
    static boolean hasWayBack(RevisionTexts texts) {
        return !isEmpty(texts.downgrade()) || isEmpty(texts.upgrade());
    }

    private static boolean isEmpty(@Nullable SqlText text) {
        return text == null
                || text.program() == null
                        && Script.parse(text.name(), text.text()).parts().isEmpty();
    }

    private String stem(RevisionFile file) {
        Path path = file.upgrade().path();
        for (Path folder : project.revisions()) {
            if (path.startsWith(folder)) {
                path = folder.relativize(path);
            }
        }
        String name = path.toString().replace('\\', '/');
        return name.substring(0, name.length() - file.layout().upgradeEnding().length());
    }
}
