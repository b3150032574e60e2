package dev.stemma.cli;

import dev.stemma.cli.settings.Key;
import dev.stemma.cli.settings.Settings;
import dev.stemma.command.Databases;
import dev.stemma.database.ConnectionSettings;
import dev.stemma.database.ScratchSettings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The databases that the settings name; where they name none, the project's own server.
public final class ProjectDatabases implements Databases {
    private final Settings settings;
    private final Function<String, Settings> environmentSettings;
    private final Consumer<String> news;

    /// @param environmentSettings the settings as they are for another environment
    /// @param news                is told what takes long and is done only once
    public ProjectDatabases(Settings settings, Function<String, Settings> environmentSettings, Consumer<String> news) {
        this.settings = settings;
        this.environmentSettings = environmentSettings;
        this.news = news;
    }

    @Override
    public ConnectionSettings current() {
        return connection(settings);
    }

    @Override
    public Optional<ConnectionSettings> of(String environment) {
        return environments().contains(environment)
                ? Optional.of(connection(environmentSettings.apply(environment)))
                : Optional.empty();
    }

    @Override
    public List<String> environments() {
        return settings.environments();
    }

    /// The version of the project's own server is known without asking it.
    @Override
    public ScratchSettings scratch(@Nullable ConnectionSettings target) {
        boolean isKnown = target == null || settings.optional(Key.URL).isEmpty();
        return new ScratchSettings(
                settings.optional(Key.SCRATCH_URL).map(ConnectionSettings::of).orElse(null),
                target,
                settings.isOn(Key.SCRATCH_ON_TARGET),
                isKnown ? settings.number(Key.POSTGRES_VERSION) : 0,
                settings.folder());
    }

    private ConnectionSettings connection(Settings settings) {
        Optional<String> url = settings.optional(Key.URL);
        return url.isPresent()
                ? new ConnectionSettings(
                        Systems.located(url.get(), settings.folder()),
                        settings.optional(Key.USER).orElse(null),
                        settings.optional(Key.PASSWORD).orElse(null))
                : ProjectServer.of(settings, news).connection();
    }
}
