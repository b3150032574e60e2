package dev.stemma.embedded;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Unpacks a tar archive as far as PostgreSQL's packages use the format: files, folders, symbolic links, long names.
final class Tar {
    private static final int BLOCK = 512;
    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> PLAIN = PosixFilePermissions.fromString("rw-r--r--");

    private final InputStream in;
    private final Path target;
    private String longName = "";

    private Tar(InputStream in, Path target) {
        this.in = in;
        this.target = target;
    }

    static void unpack(InputStream in, Path target) throws IOException {
        Tar tar = new Tar(in, target.toAbsolutePath().normalize());
        byte[] header = new byte[BLOCK];
        while (tar.readBlock(header)) {
            tar.unpackEntry(header);
        }
    }

    /// False at the end: two blocks of zeros, of which the first is enough to know.
    private boolean readBlock(byte[] block) throws IOException {
        int length = in.readNBytes(block, 0, BLOCK);
        if (length < BLOCK) {
            throw new EOFException("the archive is cut off");
        }
        return block[0] != 0;
    }

    private void unpackEntry(byte[] header) throws IOException {
        long size = Long.parseLong(text(header, 124, 12), 8);
        String name = name(header);
        longName = "";
        switch (header[156]) {
            case '0', 0 -> writeFile(inside(name), size, mode(header));
            case '5' -> Files.createDirectories(inside(name));
            case '2' -> link(inside(name), text(header, 157, 100));
            case 'L' -> longName = gnuName(size);
            default -> throw new IOException("an entry of the unknown type '" + (char) header[156] + "': " + name);
        }
    }

    private String name(byte[] header) {
        String prefix = text(header, 257, 5).equals("ustar") && header[263] == '0' ? text(header, 345, 155) : "";
        String name = text(header, 0, 100);
        return !longName.isEmpty() ? longName : prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private String gnuName(long size) throws IOException {
        byte[] name = in.readNBytes(Math.toIntExact(size));
        skipPadding(size);
        return text(name, 0, name.length);
    }

    private void writeFile(Path file, long size, Set<PosixFilePermission> mode) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            copy(out, size);
        }
        Files.setPosixFilePermissions(file, mode);
        skipPadding(size);
    }

    private void copy(OutputStream out, long size) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = size;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException("the archive is cut off");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    private void skipPadding(long size) throws IOException {
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
    }

    private void link(Path link, String destination) throws IOException {
        inside(target.relativize(link.resolveSibling(destination)).toString());
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of(destination));
    }

    private Path inside(String name) throws IOException {
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("an entry that leads out of the archive: " + name);
        }
        return path;
    }

    private static Set<PosixFilePermission> mode(byte[] header) {
        return (Integer.parseInt(text(header, 100, 8), 8) & 0100) != 0 ? PROGRAM : PLAIN;
    }

    private static String text(byte[] bytes, int from, int length) {
        int end = from;
        while (end < from + length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.UTF_8).strip();
    }
}
