/// Revisions as files: reads folders into revisions with their texts, and writes new ones. Every fault of a folder is
/// reported at once, with file and line; nothing is overwritten, and what fails leaves nothing behind.
///
/// A file is a revision's upgrade, its downgrade, or both ([Layout]). A header of comment lines at the top of the
/// file with the upgrade says what revision it is; a file has a header when one of these lines is `-- revision:`.
///
/// ```
/// -- revision: 3f9c21ab07de            its id; the file with the downgrade may repeat this line
/// -- parents: 0aa1, 0bb2               ids of the revisions it follows, or none
/// -- created: 2026-09-01T12:03:01Z     when it was written, with an offset
/// -- message: add user preferences     what it does
/// -- labels: billing                   branch labels
/// -- depends-on: customers, 77f0       ids or labels of what must be applied before, although it does not follow them
/// -- irreversible: old totals are lost why there is no way back
/// -- transaction: none                 or each; overrules the mode of a run
/// ```
///
/// The first two are needed, the others may be left out. Keys stand among the first comment lines, in any order, each
/// once; other comments may stand between them. Files without a header form a line in the order of their names.
@NullMarked
package dev.stemma.revision.files;

import org.jspecify.annotations.NullMarked;
