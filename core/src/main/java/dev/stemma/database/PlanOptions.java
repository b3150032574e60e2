package dev.stemma.database;

/// Choices that change the form of a plan, not its outcome.
///
/// @param online        prefer forms that do not block readers and writers, at the price of several
///                      transactions
/// @param serverVersion the major version the plan is for
public record PlanOptions(boolean online, int serverVersion) {}
