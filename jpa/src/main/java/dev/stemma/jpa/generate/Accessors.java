package dev.stemma.jpa.generate;

import dev.stemma.jpa.java.Imports;
import dev.stemma.jpa.java.Source;
import dev.stemma.jpa.java.Words;

/// Methods that read and write fields.
final class Accessors {
    private Accessors() {}

    /// `getName`, `isActive`.
    static String getter(Field field) {
        if (isClaim(field)) {
            return field.name();
        }
        return (field.type().name().equals("boolean") ? "is" : "get") + Words.capitalized(field.name());
    }

    /// `setName`; `setActive` for `isActive`.
    private static String setter(Field field) {
        return "set" + (isClaim(field) ? field.name().substring(2) : Words.capitalized(field.name()));
    }

    private static boolean isClaim(Field field) {
        return field.type().name().equals("boolean") && field.name().matches("is\\p{Lu}.*");
    }

    static void write(Source source, Field field, boolean saysNull) {
        Imports imports = source.imports();
        String type = typeText(field, imports, saysNull);
        source.gap();
        source.open("public " + type + " " + getter(field) + "()")
                .line("return " + field.name() + ";")
                .close();
        if (field.access() != Field.Access.READ) {
            source.gap();
            source.open("public void " + setter(field) + "(" + type + " " + field.name() + ")")
                    .line("this." + field.name() + " = " + field.name() + ";")
                    .close();
        }
    }

    /// The type, marked where it may be null and sources say so.
    static String typeText(Field field, Imports imports, boolean saysNull) {
        return saysNull && field.isNullable()
                ? field.type().text(imports, "@" + imports.name("org.jspecify.annotations.Nullable"))
                : field.type().text(imports);
    }
}
