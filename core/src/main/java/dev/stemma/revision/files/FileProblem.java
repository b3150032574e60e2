package dev.stemma.revision.files;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why files are not revisions, or a revision cannot be written.
public sealed interface FileProblem extends Problem {
    /// A line of a header that cannot be understood.
    record UnreadableHeader(Excerpt place, @Nullable String advice) implements FileProblem {
        @Override
        public String code() {
            return "unreadable-header";
        }

        @Override
        public String summary() {
            return "the header of '" + place.location().file() + "' cannot be read";
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return Optional.of(place);
        }

        @Override
        public Optional<String> hint() {
            return Optional.ofNullable(advice);
        }
    }

    /// Marker lines that do not split a file into an upgrade and a downgrade.
    record UnreadableMarkers(Excerpt place) implements FileProblem {
        @Override
        public String code() {
            return "unreadable-markers";
        }

        @Override
        public String summary() {
            return "the marker lines of '" + place.location().file() + "' do not tell upgrade from downgrade";
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return Optional.of(place);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("write '-- stemma: upgrade' once, and after it '-- stemma: downgrade' at most once");
        }
    }

    /// A downgrade whose upgrade is missing.
    record DownWithoutUp(String file, String missing) implements FileProblem {
        @Override
        public String code() {
            return "down-without-up";
        }

        @Override
        public String summary() {
            return "'" + file + "' undoes nothing: there is no '" + missing + "' beside it";
        }
    }

    /// Two ways of writing the same revision side by side.
    record TwoCarriers(String stem, List<String> files) implements FileProblem {
        public TwoCarriers {
            files = List.copyOf(files);
        }

        @Override
        public String code() {
            return "two-carriers";
        }

        @Override
        public String summary() {
            return "revision '" + stem + "' is written in two ways";
        }

        @Override
        public List<String> details() {
            return files.stream().map(file -> "in " + file).toList();
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("keep one of them, or rename one");
        }
    }

    /// Two files of a pair name different revisions.
    record OtherRevision(String upgrade, String upgradeId, String downgrade, String downgradeId)
            implements FileProblem {
        @Override
        public String code() {
            return "other-revision";
        }

        @Override
        public String summary() {
            return "'" + downgrade + "' says it is of revision '" + downgradeId + "', but its upgrade is '" + upgradeId
                    + "'";
        }

        @Override
        public List<String> details() {
            return List.of("in " + upgrade, "in " + downgrade);
        }
    }

    /// Bytes that are no text.
    record NotUtf8(String file, String complaint) implements FileProblem {
        @Override
        public String code() {
            return "not-utf8";
        }

        @Override
        public String summary() {
            return "'" + file + "' is not UTF-8 text";
        }

        @Override
        public List<String> details() {
            return List.of(complaint);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("save the file as UTF-8");
        }
    }

    /// The file system refuses to read.
    record UnreadableFile(String file, String reason) implements FileProblem {
        @Override
        public String code() {
            return "unreadable-file";
        }

        @Override
        public String summary() {
            return "'" + file + "' cannot be read: " + reason;
        }
    }

    /// A folder of revisions that is not there.
    record MissingFolder(String folder) implements FileProblem {
        @Override
        public String code() {
            return "missing-folder";
        }

        @Override
        public String summary() {
            return "the folder '" + folder + "' does not exist";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("'init' makes the folders of a project");
        }
    }

    /// A new file would take the place of another.
    record FileExists(String file) implements FileProblem {
        @Override
        public String code() {
            return "file-exists";
        }

        @Override
        public String summary() {
            return "'" + file + "' exists already and is left as it is";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("choose another message or id");
        }
    }

    /// The file system refuses to write.
    record UnwritableFile(String file, String reason) implements FileProblem {
        @Override
        public String code() {
            return "unwritable-file";
        }

        @Override
        public String summary() {
            return "'" + file + "' cannot be written: " + reason;
        }

        @Override
        public List<String> details() {
            return List.of("nothing was written");
        }
    }

    /// A template of file names with a token that means nothing.
    record BadTemplate(String template, String token) implements FileProblem {
        @Override
        public String code() {
            return "bad-template";
        }

        @Override
        public String summary() {
            return "'" + token + "' in the file name template '" + template + "' means nothing";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("the tokens are %Y %m %d %H %M %S %%, slug and rev");
        }

        @Override
        public Severity severity() {
            return Severity.USAGE;
        }
    }
}
