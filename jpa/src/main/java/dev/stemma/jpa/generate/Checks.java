package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.CheckFacts;
import dev.stemma.jpa.facts.ColumnFacts;
import dev.stemma.jpa.generate.EntityShape.Member;
import dev.stemma.sql.Lexer;
import dev.stemma.sql.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where the checks of a table are said: at the only column that one names, if it has a field and no other check.
final class Checks {
    private final Map<String, List<CheckFacts>> byColumn = new HashMap<>();
    private final List<CheckFacts> ofTable = new ArrayList<>();

    Checks(EntityShape shape) {
        Set<String> fields = new HashSet<>();
        for (Member member : shape.members()) {
            if (member instanceof Member.Basic basic && basic.column().generated() == null && !basic.isKey()) {
                fields.add(basic.column().name());
            }
        }
        for (CheckFacts check : shape.table().checks()) {
            List<String> columns = columns(check.expression(), shape.table().columns());
            boolean isOfColumn = columns.size() == 1
                    && fields.contains(columns.getFirst())
                    && !byColumn.containsKey(columns.getFirst());
            if (isOfColumn) {
                byColumn.put(columns.getFirst(), List.of(check));
            } else {
                ofTable.add(check);
            }
        }
    }

    List<CheckFacts> ofTable() {
        return ofTable;
    }

    List<CheckFacts> of(Member.Basic member) {
        return byColumn.getOrDefault(member.column().name(), List.of());
    }

    private static List<String> columns(String expression, List<ColumnFacts> columns) {
        Set<String> words = new HashSet<>();
        for (Token token : Lexer.tokens(expression)) {
            words.add(token.text(expression).replace("\"", ""));
        }
        return columns.stream().map(ColumnFacts::name).filter(words::contains).toList();
    }
}
