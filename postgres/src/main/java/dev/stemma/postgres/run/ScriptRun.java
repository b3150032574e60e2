package dev.stemma.postgres.run;

import dev.stemma.postgres.run.Scripts.Roles;
import dev.stemma.postgres.wire.Message;
import dev.stemma.postgres.wire.Reply;
import dev.stemma.postgres.wire.ServerError;
import dev.stemma.postgres.wire.Wire;
import dev.stemma.problem.StemmaException;
import dev.stemma.sql.CopyBlock;
import dev.stemma.sql.MetaCommand;
import dev.stemma.sql.Script;
import dev.stemma.sql.ScriptPart;
import dev.stemma.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// One script on its way through a session.
///
/// Many statements are sent in one message, which the server takes as one transaction. That is only for speed:
/// when anything goes wrong in such a message, the server has undone all of it, and its statements are run
/// again one by one, each by itself as psql would. So what works, what fails and what is said about it is never
/// decided by the shortcut.
final class ScriptRun {
    private static final int STATEMENTS = 300;
    private static final int CHARACTERS = 300_000;
    private static final Pattern CREATES_ROLE =
            Pattern.compile("^create\\s+(role|user|group)\\b", Pattern.CASE_INSENSITIVE);

    private final Wire wire;
    private final Script script;
    private final Roles roles;
    private final MissingThings missing;
    private final List<ScriptPart> parts;

    /// Where the transaction begins that the script has opened itself; what is before is committed.
    private int committed;

    ScriptRun(Wire wire, Script script, Roles roles, Consumer<String> made) {
        this.wire = wire;
        this.script = script;
        this.roles = roles;
        this.missing = new MissingThings(wire, made);
        this.parts =
                new ArrayList<>(script.parts().stream().filter(ScriptRun::isRun).toList());
    }

    static boolean isRun(ScriptPart part) {
        return switch (part) {
            case SqlStatement statement -> !Words.of(statement.text()).isClientEncoding();
            case CopyBlock block -> true;
            case MetaCommand command -> false;
        };
    }

    void run() {
        for (int next = 0; next < parts.size(); ) {
            next = runFrom(next);
        }
        if (wire.isInTransaction()) {
            // As when psql ends: what was not committed is gone.
            wire.send("ROLLBACK");
        }
    }

    /// Runs some parts and says where to go on.
    private int runFrom(int first) {
        if (!wire.isInTransaction()) {
            committed = first;
        }
        int end = endOfMessage(first);
        if (end - first == 1) {
            return runOne(first);
        }
        boolean inTransaction = wire.isInTransaction() || opensTransaction(first);
        Message message = message(first, end);
        Reply reply = wire.send(message.text());
        ServerError error = reply.error();
        if (error == null) {
            return end;
        }
        if (!inTransaction) {
            return runEach(first, end);
        }
        Message.Failure failure = message.failure(reply.completed(), error);
        return failed(first + failure.index(), failure.error());
    }

    private int runEach(int first, int end) {
        if (wire.isClosed()) {
            return runOne(first);
        }
        for (int next = first; next < end; next++) {
            committed = next;
            while (runOne(next) != next + 1) {
                // Something was missing and is there now.
            }
        }
        return end;
    }

    private int runOne(int index) {
        ScriptPart part = parts.get(index);
        Reply reply = switch (part) {
            case SqlStatement statement -> wire.send(statement.text());
            case CopyBlock block -> wire.copy(block.text(), block.data());
            case MetaCommand command -> throw new IllegalStateException("not to be run: " + command.text());
        };
        ServerError error = reply.error();
        return error == null ? index + 1 : failed(index, error);
    }

    /// Says where to go on where the reason can be removed; else there is a problem.
    private int failed(int index, ServerError error) {
        if (wire.isInTransaction()) {
            wire.send("ROLLBACK");
        }
        if (roles == Roles.CREATE_MISSING && missing.make(error)) {
            return committed;
        }
        if (roles == Roles.CREATE_MISSING && isRoleOfAnotherDatabase(index, error)) {
            ScriptPart part = parts.get(index);
            parts.set(index, new SqlStatement("SELECT", part.start(), part.location(), List.of()));
            return committed;
        }
        Refusal refusal = Refusal.of(script, parts.get(index), error);
        throw new StemmaException(refusal.problem(script.fileName(), index + 1, parts.size()));
    }

    /// Roles belong to the whole server: another database, made of other files, may have brought it.
    private boolean isRoleOfAnotherDatabase(int index, ServerError error) {
        return error.state().equals("42710")
                && CREATES_ROLE.matcher(parts.get(index).text()).find();
    }

    /// Transactions that the script opens begin and end with a message, so that none of its own ends up in
    /// them.
    private int endOfMessage(int first) {
        int length = 0;
        int end = first;
        while (end < parts.size() && end - first < STATEMENTS && length < CHARACTERS) {
            if (!(parts.get(end) instanceof SqlStatement statement)) {
                break;
            }
            Words words = Words.of(statement.text());
            if (words.isBegin() && end > first) {
                break;
            }
            end++;
            length += statement.text().length();
            if (words.isEnd()) {
                break;
            }
        }
        return Math.max(end, first + 1);
    }

    private boolean opensTransaction(int index) {
        return Words.of(parts.get(index).text()).isBegin();
    }

    private Message message(int first, int end) {
        Message message = new Message();
        parts.subList(first, end).forEach(part -> message.add(part.text()));
        return message;
    }
}
