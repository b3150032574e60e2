package dev.stemma.command;

import dev.stemma.command.TestFinding.Rule;
import dev.stemma.revision.Origin;
import dev.stemma.revision.Revision;
import dev.stemma.revision.files.RevisionFile;
import dev.stemma.revision.files.RevisionText;
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

    List<TestFinding> findings(RevisionFile file) {
        List<TestFinding> findings = new ArrayList<>();
        Revision revision = file.revision();
        if (revision.irreversible() == null && !isEmpty(file.upgrade()) && isEmpty(file.downgrade())) {
            findings.add(
                    file.downgrade() == null
                            ? new TestFinding(
                                    Rule.MISSING_DOWNGRADE,
                                    revision,
                                    "revision " + revision.id() + " has no downgrade",
                                    List.of())
                            : new TestFinding(
                                    Rule.EMPTY_DOWNGRADE,
                                    revision,
                                    "the downgrade of revision " + revision.id() + " does nothing",
                                    List.of()));
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

    static boolean isEmpty(@Nullable RevisionText text) {
        return text == null || Script.parse(text.file(), text.text()).parts().isEmpty();
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
