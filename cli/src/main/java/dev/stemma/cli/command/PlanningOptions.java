package dev.stemma.cli.command;

import dev.stemma.catalog.Kind;
import dev.stemma.cli.parse.Shape.Option;
import dev.stemma.cli.settings.Key;
import dev.stemma.cli.settings.Settings;
import dev.stemma.cli.settings.SettingsOptions;
import dev.stemma.command.Planning;
import dev.stemma.scope.Filter;
import dev.stemma.scope.ObjectPattern;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The settings that commands share which compare schemas.
final class PlanningOptions {
    static final List<Option> OF_COMPARISON = SettingsOptions.of(Key.MANAGE, Key.LEAVE, Key.OWNERS, Key.GRANTS);
    static final List<Option> OF_PROOFS = SettingsOptions.of(Key.PROOF_ROWS);
    static final List<Option> OF_PLANS = SettingsOptions.of(Key.ONLINE);

    private PlanningOptions() {}

    static Planning of(Call call) {
        Settings settings = call.settings();
        return new Planning(
                settings.isOn(Key.ONLINE), filter(settings), RenameQuestions.of(call), settings.number(Key.PROOF_ROWS));
    }

    private static Filter filter(Settings settings) {
        Set<Kind> left = EnumSet.noneOf(Kind.class);
        if (!settings.isOn(Key.OWNERS)) {
            left.addAll(Filter.OWNERS);
        }
        if (!settings.isOn(Key.GRANTS)) {
            left.addAll(Filter.GRANTS);
        }
        return new Filter(patterns(settings, Key.MANAGE), patterns(settings, Key.LEAVE), left);
    }

    private static List<ObjectPattern> patterns(Settings settings, Key key) {
        return settings.texts(key).stream()
                .flatMap(text -> ObjectPattern.parse(text).stream())
                .toList();
    }
}
