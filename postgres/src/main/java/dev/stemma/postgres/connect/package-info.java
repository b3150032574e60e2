/// Opens connections: understands the URLs and the environment that libpq understands, and turns what goes
/// wrong into problems that a person can act on. Never tells a password.
@NullMarked
package dev.stemma.postgres.connect;

import org.jspecify.annotations.NullMarked;
