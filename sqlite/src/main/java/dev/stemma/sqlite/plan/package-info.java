/// Orders the SQL that makes one SQLite schema another: native ALTERs where they exist, the documented rebuild of the
/// table everywhere else. Pure.
@NullMarked
package dev.stemma.sqlite.plan;

import org.jspecify.annotations.NullMarked;
