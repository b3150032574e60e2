package dev.stemma.diff;

import dev.stemma.catalog.ObjectId;
import dev.stemma.problem.Problem;
import java.util.List;
import java.util.Optional;

/// A rename that cannot be done.
///
/// @param reason why
/// @param advice what next
public record UnknownRename(RenameHint rename, String reason, String advice) implements Problem {
    private UnknownRename(RenameHint rename, String reason) {
        this(rename, reason, "write both names with their table, as in 'users.fullname=users.display_name'");
    }

    static UnknownRename withoutTarget(RenameHint rename, ObjectId found) {
        return new UnknownRename(
                rename, found + " is there, but no new " + found.kind().words() + " '" + rename.to() + "' is wanted");
    }

    static UnknownRename isThereToo(RenameHint rename, ObjectId old, ObjectId young) {
        return new UnknownRename(
                rename,
                old + " is there, and so is " + young,
                rename.term() == RenameHint.Term.STANDING
                        ? "rename or drop one of them; or take the comment out, and the old one is dropped"
                        : "rename or drop one of them; without the option the old one is dropped");
    }

    /// @param alone what is called so, on either side
    public static UnknownRename ofWhatIsLeftAlone(RenameHint rename, ObjectId alone) {
        return new UnknownRename(
                rename, alone + " is left alone", "manage it, or leave out the rename (settings 'manage' and 'leave')");
    }

    static UnknownRename contradicted(RenameHint rename, Rename other) {
        return new UnknownRename(rename, "elsewhere it is said to rename " + other, "decide for one of them");
    }

    static UnknownRename stillWanted(RenameHint rename, ObjectId found) {
        return new UnknownRename(rename, found + " is wanted under its own name, too");
    }

    static UnknownRename ofKind(RenameHint rename, ObjectId found) {
        return new UnknownRename(rename, found + " is of a kind that cannot be renamed in this way");
    }

    static UnknownRename ofLabel(RenameHint rename) {
        return new UnknownRename(rename, "the label is there, but no new label '" + rename.to() + "' is wanted");
    }

    static UnknownRename ofExchange(RenameHint rename) {
        return new UnknownRename(
                rename,
                "names are exchanged, which a file cannot say: nothing in the names tells whether it is done",
                "take the comments out, and say it once, as in '--rename " + rename.from() + "=" + rename.to()
                        + " --rename " + rename.to() + "=" + rename.from() + "'");
    }

    static UnknownRename withoutSource(RenameHint rename) {
        return new UnknownRename(rename, "there is no '" + rename.from() + "'");
    }

    @Override
    public String code() {
        return "unknown-rename";
    }

    @Override
    public String summary() {
        return "'" + rename.from() + "' cannot be renamed to '" + rename.to() + "'";
    }

    @Override
    public List<String> details() {
        return List.of(reason, "said in " + rename.where());
    }

    @Override
    public Optional<String> hint() {
        return Optional.of(advice);
    }
}
