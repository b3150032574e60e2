package dev.stemma.command;

import dev.stemma.database.DatabaseSystem;
import dev.stemma.hook.HookMaker;
import dev.stemma.hook.HookSettings;
import dev.stemma.operations.load.JavaRevisions;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.files.RevisionDirectory;
import dev.stemma.revision.files.RevisionFiles;
import dev.stemma.run.Hooks;
import dev.stemma.run.RevisionSource;
import dev.stemma.run.RunSettings;

/// A project together with the databases it is about: what every command needs, and nothing else. Holds no connection
/// and remembers nothing from one command to the next.
public record Stemma(
        Project project,
        DatabaseSystem system,
        Databases databases,
        RunSettings runSettings,
        Surroundings surroundings,
        Planning planning,
        WantedSchema wanted) {
    /// A project whose wanted schema stands in SQL files.
    public Stemma(
            Project project,
            DatabaseSystem system,
            Databases databases,
            RunSettings runSettings,
            Surroundings surroundings) {
        this(project, system, databases, runSettings, surroundings, Planning.PLAIN, WantedSchema.FILES);
    }

    /// The revisions with their texts, as they lie in the project's folders now.
    public RevisionFiles files() {
        return JavaRevisions.with(RevisionDirectory.read(project.revisions()), project.java());
    }

    /// Makes of the revisions what can be run.
    public RevisionSource source(RevisionFiles files) {
        return new JavaRevisions(files, system.operations(), project.java());
    }

    /// What is called before and after runs and revisions.
    public Hooks hooks() {
        HookSettings settings = project.hooks();
        return settings.isEmpty()
                ? Hooks.NONE
                : new HookMaker(project.folder(), JavaRevisions.loader(project.java()), system, databases::current)
                        .make(settings);
    }

    public RevisionGraph graph() {
        return files().graph();
    }
}
