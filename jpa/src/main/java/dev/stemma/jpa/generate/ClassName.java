package dev.stemma.jpa.generate;

import dev.stemma.jpa.java.JavaType;

/// A class to be written.
record ClassName(String packageName, String name) {
    String qualified() {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    JavaType type() {
        return JavaType.of(qualified());
    }

    /// Where its source stands.
    String path() {
        return qualified().replace('.', '/') + ".java";
    }
}
