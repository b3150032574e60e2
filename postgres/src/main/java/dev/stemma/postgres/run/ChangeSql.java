package dev.stemma.postgres.run;

import dev.stemma.postgres.run.LedgerSql.Mark;
import dev.stemma.postgres.run.LedgerSql.Stamp;
import dev.stemma.revision.RevisionId;
import dev.stemma.run.LedgerChange;
import dev.stemma.run.RevisionFacts;
import dev.stemma.run.RevisionTexts;

/// Writes changes of the ledger by itself as SQL.
final class ChangeSql {
    private final LedgerSql sql;
    private final Stamp stamp;
    private int position;

    /// @param position of the first row that a change makes
    ChangeSql(LedgerSql sql, Stamp stamp, int position) {
        this.sql = sql;
        this.stamp = stamp;
        this.position = position;
    }

    String of(LedgerChange change) {
        return switch (change) {
            case LedgerChange.Add(RevisionFacts facts, RevisionTexts texts) ->
                sql.insert(facts, texts, position++, Mark.applied("stamp"), stamp);
            case LedgerChange.AddAt(RevisionFacts facts, RevisionTexts texts, int at) ->
                sql.insert(facts, texts, at, Mark.applied("stamp"), stamp);
            case LedgerChange.Remove(RevisionId id) -> sql.delete(id, "unstamp", stamp);
            case LedgerChange.Accept(RevisionFacts facts, RevisionTexts texts) ->
                sql.rewrite(facts, texts, Mark.applied("accept"), stamp);
        };
    }
}
