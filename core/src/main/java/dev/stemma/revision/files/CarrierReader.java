package dev.stemma.revision.files;

import dev.stemma.problem.Problem;
import dev.stemma.revision.Origin;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the files of one revision.
final class CarrierReader {
    private final Carrier carrier;
    private final List<Problem> problems = new ArrayList<>();

    private CarrierReader(Carrier carrier) {
        this.carrier = carrier;
    }

    /// What was read. The file is absent when its text is; a revision without a header has no parents yet.
    record Loaded(@Nullable RevisionFile file, List<Problem> problems) {}

    static Loaded read(Carrier carrier) {
        CarrierReader reader = new CarrierReader(carrier);
        RevisionFile file = reader.file();
        return new Loaded(file, reader.problems);
    }

    private @Nullable RevisionFile file() {
        String up = TextFiles.read(carrier.upgrade(), problems::add);
        Path downPath = carrier.downgrade();
        String down = downPath == null ? null : TextFiles.read(downPath, problems::add);
        if (up == null) {
            return null;
        }
        if (carrier.layout() == Layout.JAVA) {
            return source(up);
        }
        Header header = Header.of(FileNames.shown(carrier.upgrade()), up, problems::add);
        Markers.Sections sections = Markers.of(carrier.upgrade(), up, problems::add);
        if (sections != null) {
            if (downPath != null) {
                problems.add(new FileProblem.TwoCarriers(
                        carrier.stem(), List.of(FileNames.shown(carrier.upgrade()), FileNames.shown(downPath))));
            }
            Revision revision = revision(header, sections.downgrade() != null);
            return new RevisionFile(revision, Layout.SINGLE, sections.upgrade(), sections.downgrade());
        }
        RevisionText downgrade = downPath == null || down == null ? null : new RevisionText(downPath, 1, down);
        Revision revision = revision(header, downPath != null);
        if (downgrade != null) {
            compare(revision, downgrade);
        }
        return new RevisionFile(revision, carrier.layout(), new RevisionText(carrier.upgrade(), 1, up), downgrade);
    }

    /// A source whose class is no revision may be there to help others.
    private @Nullable RevisionFile source(String text) {
        Revision revision = JavaHeader.of(FileNames.shown(carrier.upgrade()), text, problems::add);
        RevisionText whole = new RevisionText(carrier.upgrade(), 1, text);
        return revision == null ? null : new RevisionFile(revision, Layout.JAVA, whole, null);
    }

    private Revision revision(@Nullable Header header, boolean hasDowngrade) {
        String file = FileNames.shown(carrier.upgrade());
        if (header == null) {
            return Revision.named(new RevisionId(carrier.stem()))
                    .hasDowngrade(hasDowngrade)
                    .origin(Origin.headerless(file))
                    .build();
        }
        String id = header.revision();
        return Revision.named(new RevisionId(id == null ? carrier.stem() : id))
                .parents(header.parents())
                .dependsOn(header.names("depends-on"))
                .labels(header.names("labels"))
                .replaces(header.replaces())
                .message(header.message())
                .created(header.created())
                .irreversible(header.irreversible())
                .transaction(header.transaction())
                .hasDowngrade(hasDowngrade)
                .origin(Origin.headed(file))
                .build();
    }

    /// The down file need not have a header, but when it has one, it is the same revision's.
    private void compare(Revision revision, RevisionText downgrade) {
        Header header = Header.of(downgrade.file(), downgrade.text(), problems::add);
        String id = header == null ? null : header.revision();
        if (id != null && !id.equals(revision.id().text())) {
            problems.add(new FileProblem.OtherRevision(
                    FileNames.shown(carrier.upgrade()), revision.id().text(), downgrade.file(), id));
        }
    }
}
