package dev.stemma.command;

import dev.stemma.database.PlanOptions;
import dev.stemma.scope.Filter;

/// How schemas are compared, and what the plans between them look like.
///
/// @param online prefer forms that do not block readers and writers, at the price of several transactions
/// @param filter what is compared; the rest is left alone
/// @param renames who is asked whether something is only called otherwise
/// @param proofRows how many rows to put into each table for a proof; 0 for a proof without
public record Planning(boolean online, Filter filter, RenameQuestion renames, int proofRows) {
    public static final Planning PLAIN = new Planning(false, Filter.NONE, RenameQuestion.NOBODY, 0);

    PlanOptions options(int serverVersion) {
        return new PlanOptions(online, serverVersion);
    }
}
