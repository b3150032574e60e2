package dev.stemma.operations.render;

import dev.stemma.operations.model.DataOperation;
import dev.stemma.operations.model.GroupOperation;
import dev.stemma.operations.model.NamespaceOperation;
import dev.stemma.operations.model.ObjectOperation;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.ProgramOperation;
import dev.stemma.operations.model.SecurityOperation;
import dev.stemma.operations.model.TableOperation;
import dev.stemma.operations.model.TypeOperation;
import java.util.List;
import java.util.stream.Collectors;

/// Writes operations for PostgreSQL.
public final class PostgresRenderer implements Renderer {
    @Override
    public String system() {
        return "PostgreSQL";
    }

    @Override
    public String render(Operation operation) {
        return switch (operation) {
            case ObjectOperation object -> ObjectText.of(object) + ";\n";
            case TableOperation table -> Sql.script(TableText.of(table));
            case TypeOperation type -> TypeText.of(type) + ";\n";
            case ProgramOperation program -> ProgramText.of(program) + ";\n";
            case NamespaceOperation namespace -> NamespaceText.of(namespace) + ";\n";
            case SecurityOperation security -> SecurityText.of(security) + ";\n";
            case DataOperation data -> DataText.of(data);
            case GroupOperation.Batch batch -> all(batch.operations());
            case GroupOperation.Reversible reversible -> all(reversible.up());
        };
    }

    private String all(List<Operation> operations) {
        return operations.stream().map(this::render).collect(Collectors.joining());
    }
}
