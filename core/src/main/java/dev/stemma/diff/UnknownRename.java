package dev.stemma.diff;

import dev.stemma.catalog.ObjectId;
import dev.stemma.problem.Problem;
import java.util.List;
import java.util.Optional;

/// A rename whose new name is nowhere in the wanted schema, or is there already.
public record UnknownRename(RenameHint rename, ObjectId found) implements Problem {
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
        return List.of(
                found + " is there, but no new " + found.kind().words() + " '" + rename.to() + "' is wanted",
                "said in " + rename.where());
    }

    @Override
    public Optional<String> hint() {
        return Optional.of("write both names with their table, as in 'users.fullname=users.display_name'");
    }
}
