/// What tests stand on: real servers of every supported major version, cases as folders, golden files, transcripts and
/// an independent witness. Promises that a test sees its input and its output, and never another test's database.
@NullMarked
package dev.stemma.testkit;

import org.jspecify.annotations.NullMarked;
