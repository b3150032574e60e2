package dev.stemma.hook;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.database.DatabaseSystem;
import dev.stemma.problem.StemmaException;
import dev.stemma.run.Hook;
import dev.stemma.run.HookProblem;
import dev.stemma.run.Hooks;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// Makes hooks of what is set. All of them are looked at before any is called, so a name with a mistake stops nothing
/// half-way.
///
/// @param folder   where paths begin and commands run
/// @param loader   knows the listeners
/// @param database in which SQL is run, on a connection of its own
public record HookMaker(Path folder, ClassLoader loader, DatabaseSystem system, Supplier<ConnectionSettings> database) {
    private static final String JAVA = "java:";

    public Hooks make(HookSettings settings) {
        return new Hooks(
                all(settings.beforeRun()),
                all(settings.afterRun()),
                all(settings.beforeRevision()),
                all(settings.afterRevision()),
                all(settings.afterFailure()));
    }

    private List<Hook> all(List<String> hooks) {
        return hooks.stream().map(this::hook).toList();
    }

    private Hook hook(String text) {
        if (text.startsWith(JAVA)) {
            return listener(text, text.substring(JAVA.length()));
        }
        if (HookSettings.isSqlFile(text)) {
            Path file = folder.resolve(text);
            if (!Files.isReadable(file)) {
                throw refusal(text, "there is no such file");
            }
            return new SqlHook(text, file, system, database);
        }
        return new ShellHook(new Shell(folder), text);
    }

    private Hook listener(String text, String name) {
        try {
            Object instance =
                    Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
            if (instance instanceof Hook hook) {
                return new NamedHook(text, hook);
            }
            throw refusal(text, "the class does not implement " + Hook.class.getName());
        } catch (ClassNotFoundException missing) {
            throw refusal(text, "there is no such class on the class path");
        } catch (NoSuchMethodException | IllegalAccessException | InstantiationException hidden) {
            throw refusal(text, "the class has no public constructor without parameters");
        } catch (InvocationTargetException thrown) {
            throw refusal(text, "its constructor has thrown " + thrown.getCause());
        } catch (LinkageError broken) {
            throw refusal(text, "the class cannot be loaded: " + broken.getMessage());
        }
    }

    private static StemmaException refusal(String hook, String reason) {
        return new StemmaException(new HookProblem.NoSuchHook(hook, reason));
    }
}
