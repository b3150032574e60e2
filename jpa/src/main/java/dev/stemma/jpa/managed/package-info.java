/// What entities are to say about a database, and what is left as it is. Pure: it takes the catalog of a database and
/// the catalog that entities' DDL makes, and returns the first with its managed part replaced by the second.
@NullMarked
package dev.stemma.jpa.managed;

import org.jspecify.annotations.NullMarked;
