/// What a database holds at one moment, as values. One grain serves the catalog, the diff and the plan: a column, a
/// default, a grant or a comment is an object of its own that names its parent. Pure: no connection, no files.
@NullMarked
package dev.stemma.catalog;

import org.jspecify.annotations.NullMarked;
