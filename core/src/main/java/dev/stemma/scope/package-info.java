/// What of a database a project manages, and what it leaves alone. Pure: catalogs in, catalogs out, before they are
/// compared, so that a proof holds for what is left alone, too.
@NullMarked
package dev.stemma.scope;

import org.jspecify.annotations.NullMarked;
