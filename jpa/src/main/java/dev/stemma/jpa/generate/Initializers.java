package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.EnumFacts;
import dev.stemma.jpa.facts.ModelSource;
import dev.stemma.jpa.facts.SqlType;
import dev.stemma.jpa.facts.TableName;
import dev.stemma.jpa.java.Imports;
import dev.stemma.jpa.java.JavaType;
import dev.stemma.jpa.java.Literals;

/// Constants of SQL as constants of Java.
final class Initializers {
    private final ModelSource source;

    Initializers(ModelSource source) {
        this.source = source;
    }

    /// The constant; empty where it has no plain form.
    String of(String literal, SqlType sqlType, JavaType type, Imports imports) {
        TableName userType = sqlType.userType();
        EnumFacts enumFacts = userType == null ? null : source.enums().get(userType);
        if (enumFacts != null && enumFacts.labels().contains(literal)) {
            int index = enumFacts.labels().indexOf(literal);
            return type.text(imports) + "." + EnumWriter.constants(enumFacts).get(index);
        }
        return switch (type.name()) {
            case "boolean" -> literal;
            case "short", "int" -> literal.matches("-?\\d{1,9}") ? literal : "";
            case "long" -> literal.matches("-?\\d{1,18}") ? literal + "L" : "";
            case "float" -> isDecimal(literal) ? literal + "f" : "";
            case "double" -> isDecimal(literal) ? literal + (literal.contains(".") ? "" : ".0") : "";
            case Types.STRING -> Literals.string(literal);
            case Types.BIG_DECIMAL ->
                isDecimal(literal) ? "new " + imports.name(Types.BIG_DECIMAL) + "(\"" + literal + "\")" : "";
            case Types.LIST -> isEmpty(literal) ? "new " + imports.name("java.util.ArrayList") + "<>()" : "";
            case Types.MAP -> isEmpty(literal) ? "new " + imports.name("java.util.LinkedHashMap") + "<>()" : "";
            default -> "";
        };
    }

    private static boolean isDecimal(String literal) {
        return literal.matches("-?\\d+(\\.\\d+)?");
    }

    private static boolean isEmpty(String literal) {
        return literal.equals("{}") || literal.equals("[]");
    }
}
