package dev.stemma.jpa.entities;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

/// The little of a class file that tells whether it is worth loading.
///
/// @param name      with its package
/// @param constants every name and descriptor in it, among them `Ljakarta/persistence/Entity;` where it is annotated so
record ClassFile(String name, Set<String> constants) {
    private static final int MAGIC = 0xCAFEBABE;

    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    /// Reads up to the name of the class.
    static ClassFile read(InputStream stream) throws IOException {
        DataInputStream data = new DataInputStream(stream);
        if (data.readInt() != MAGIC) {
            throw new IOException("no class file");
        }
        data.readInt(); // the version
        int count = data.readUnsignedShort();
        String[] texts = new String[count];
        int[] classes = new int[count];
        for (int i = 1; i < count; i++) {
            int tag = data.readUnsignedByte();
            switch (tag) {
                case UTF8 -> texts[i] = data.readUTF();
                case CLASS -> classes[i] = data.readUnsignedShort();
                case STRING, METHOD_TYPE, MODULE, PACKAGE -> data.skipNBytes(2);
                case METHOD_HANDLE -> data.skipNBytes(3);
                case LONG, DOUBLE -> {
                    data.skipNBytes(8);
                    i++; // takes two places
                }
                default -> data.skipNBytes(4);
            }
        }
        data.readUnsignedShort(); // the access flags
        String name = texts[classes[data.readUnsignedShort()]];
        Set<String> constants = new HashSet<>();
        for (String text : texts) {
            if (text != null) {
                constants.add(text);
            }
        }
        return new ClassFile(name.replace('/', '.'), constants);
    }
}
