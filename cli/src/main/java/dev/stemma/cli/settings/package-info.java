/// What the user has set, and where: flags, environment variables, `stemma.toml`, defaults, in this order. Promises
/// that nonsense is reported with its place, and that secrets are never printed.
@NullMarked
package dev.stemma.cli.settings;

import org.jspecify.annotations.NullMarked;
