/// Sends SQL to the server the way psql does: a text of any number of statements in one message, answered in
/// one go. Knows after which of them an error came, which JDBC does not tell.
@NullMarked
package dev.stemma.postgres.wire;

import org.jspecify.annotations.NullMarked;
