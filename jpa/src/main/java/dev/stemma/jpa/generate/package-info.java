/// Java sources of tables. Pure: the same facts and settings give the same files to the byte, whoever runs it and
/// whenever. What a source cannot say is returned as a list.
@NullMarked
package dev.stemma.jpa.generate;

import org.jspecify.annotations.NullMarked;
