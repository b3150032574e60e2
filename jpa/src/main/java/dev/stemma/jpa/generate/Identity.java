package dev.stemma.jpa.generate;

import dev.stemma.jpa.generate.EntityShape.Member;
import dev.stemma.jpa.java.Source;
import java.util.List;

/// Writes equals and hashCode as Hibernate's guide advises: by the key once there is one, with a hash that stays the
/// same when a key is given, and through the accessor, since the other row may be a proxy.
final class Identity {
    private Identity() {}

    static void write(Source source, EntityShape shape, List<Field> fields) {
        Field key = fields.get(keyIndex(shape));
        String own = "this." + key.name();
        String other = "other." + Accessors.getter(key) + "()";
        String same = key.type().isArray()
                ? source.imports().name("java.util.Arrays") + ".equals(" + own + ", " + other + ")"
                : own + ".equals(" + other + ")";
        String name = shape.name().name();
        source.gap();
        source.line("@" + source.imports().name("java.lang.Override"));
        source.open("public boolean equals(" + source.imports().name(Types.OBJECT) + " object)")
                .line("return this == object")
                .line("        || object instanceof " + name + " other")
                .line("                && " + own + " != null")
                .line("                && " + same + ";")
                .close();
        source.gap();
        source.line("@" + source.imports().name("java.lang.Override"));
        source.open("public int hashCode()")
                .line("return " + name + ".class.hashCode();")
                .close();
    }

    private static int keyIndex(EntityShape shape) {
        for (int i = 0; i < shape.members().size(); i++) {
            if (isKey(shape.members().get(i))) {
                return i;
            }
        }
        throw new IllegalArgumentException(shape.name() + " has no key");
    }

    private static boolean isKey(Member member) {
        return switch (member) {
            case Member.EmbeddedKey key -> true;
            case Member.Basic basic -> basic.isKey();
            case Member.ToOne reference -> false;
            case Member.Inverse inverse -> false;
            case Member.Joined joined -> false;
            case Member.JoinedInverse joined -> false;
        };
    }
}
