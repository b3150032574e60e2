/// Revisions as files: reads folders into revisions with their texts, and writes new ones. Every fault of a folder is
/// reported at once, with file and line; nothing is overwritten, and what fails leaves nothing behind.
@NullMarked
package dev.stemma.revision.files;

import org.jspecify.annotations.NullMarked;
