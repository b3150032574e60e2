package dev.stemma.postgres.run;

import dev.stemma.postgres.wire.Message;
import dev.stemma.run.Program;
import dev.stemma.run.Segment;
import dev.stemma.sql.CopyBlock;
import dev.stemma.sql.MetaCommand;
import dev.stemma.sql.ScriptPart;
import dev.stemma.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is sent for some transactions: as few messages as there can be.
final class Batch {
    private static final int CHARACTERS = 500_000;

    private final List<Piece> pieces = new ArrayList<>();
    private Message message = new Message();
    private List<Item> items = new ArrayList<>();

    /// One message, one COPY with its data, or one call of a program.
    sealed interface Piece {
        /// @param items what each statement of the message is there for
        record Text(Message message, List<Item> items) implements Piece {}

        record Data(CopyBlock block, Item item) implements Piece {}

        record Call(Program program, Item item) implements Piece {}
    }

    /// What a statement is there for.
    ///
    /// @param part of the script; null for statements of our own
    record Item(
            Task task, Segment segment, Role role, @Nullable ScriptPart part) {}

    /// What a statement is there for.
    enum Role {
        OPEN,
        PART,
        LEDGER,
        /// Ends a transaction in the middle of a segment.
        HALFWAY,
        COMMIT
    }

    void own(Task task, Segment segment, Role role, String statement) {
        message.add(statement);
        items.add(new Item(task, segment, role, null));
    }

    void part(Task task, Segment segment, ScriptPart part) {
        Item item = new Item(task, segment, Role.PART, part);
        switch (part) {
            case SqlStatement statement -> {
                if (Words.of(statement.text()).isClientEncoding()) {
                    return;
                }
                message.add(statement.text());
                items.add(item);
                if (message.length() > CHARACTERS) {
                    cut();
                }
            }
            case CopyBlock block -> {
                cut();
                pieces.add(new Piece.Data(block, item));
            }
            case MetaCommand command -> {}
        }
    }

    void program(Task task, Segment segment, Program program) {
        cut();
        pieces.add(new Piece.Call(program, new Item(task, segment, Role.PART, null)));
    }

    List<Piece> pieces() {
        cut();
        return pieces;
    }

    int length() {
        return message.length();
    }

    private void cut() {
        if (!message.isEmpty()) {
            pieces.add(new Piece.Text(message, items));
            message = new Message();
            items = new ArrayList<>();
        }
    }
}
