package dev.stemma.jpa.project;

import dev.stemma.problem.StemmaException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Asks Maven for the libraries of a project, once for each state of its `pom.xml` and those above it.
final class MavenClassPath {
    private static final String POM = "pom.xml";

    private MavenClassPath() {}

    /// No libraries where there is no `pom.xml`.
    static List<Path> of(Path folder) {
        if (!Files.exists(folder.resolve(POM))) {
            return List.of();
        }
        Path answer = folder.resolve(".stemma").resolve("class-path-" + digest(poms(folder)) + ".txt");
        if (Files.exists(answer)) {
            List<Path> known = ClassPathEntries.listed(answer);
            if (known.stream().allMatch(Files::exists)) {
                return known;
            }
        }
        ask(folder, answer);
        return ClassPathEntries.listed(answer);
    }

    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    private static byte[] poms(Path folder) {
        try {
            StringBuilder all = new StringBuilder();
            for (@Nullable Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
                Path pom = at.resolve(POM);
                if (!Files.exists(pom)) {
                    break;
                }
                all.append(Files.readString(pom));
            }
            return all.toString().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StemmaException(
                    new ProjectProblem.NotReadable(folder.resolve(POM), String.valueOf(e.getMessage())), e);
        }
    }

    /// The scope 'test' has everything: what a server provides stands in no other together with the rest.
    private static void ask(Path folder, Path answer) {
        try {
            Files.createDirectories(answer.getParent());
        } catch (IOException e) {
            throw new StemmaException(new ProjectProblem.NotReadable(answer, String.valueOf(e.getMessage())), e);
        }
        List<String> command = new ArrayList<>(List.of(maven(folder), "-q", "-B"));
        command.addAll(List.of(
                "dependency:build-classpath",
                "-Dmdep.includeScope=test",
                "-Dmdep.outputFile=" + answer,
                "-Dmdep.pathSeparator=" + File.pathSeparator));
        OtherProgram.Outcome outcome =
                OtherProgram.run(command, folder, Map.of("JAVA_HOME", System.getProperty("java.home")));
        if (outcome.exitCode() != 0 || !Files.exists(answer)) {
            throw new StemmaException(
                    new ProjectProblem.MavenFailed(String.join(" ", command.subList(0, 4)), outcome.tellingLines()));
        }
    }

    private static String maven(Path folder) {
        for (@Nullable Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isExecutable(at.resolve("mvnw"))) {
                return at.resolve("mvnw").toString();
            }
            if (!Files.exists(at.resolve(POM))) {
                break;
            }
        }
        return "mvn";
    }
}
