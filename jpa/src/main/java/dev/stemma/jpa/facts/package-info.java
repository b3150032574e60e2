/// What a class can be made of: a catalog's tables with their keys as column lists instead of the server's text. Pure;
/// nothing that the catalog holds is lost here silently, since whatever is no table, column or key of one stays in the
/// catalog.
@NullMarked
package dev.stemma.jpa.facts;

import org.jspecify.annotations.NullMarked;
