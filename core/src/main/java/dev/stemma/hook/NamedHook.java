package dev.stemma.hook;

import dev.stemma.run.Hook;
import dev.stemma.run.Moment;
import java.util.function.Consumer;

/// A listener, under the name that the settings give it.
record NamedHook(String name, Hook listener) implements Hook {
    @Override
    public void at(Moment moment, Consumer<String> say) throws Exception {
        listener.at(moment, say);
    }

    @Override
    public String toString() {
        return name;
    }
}
