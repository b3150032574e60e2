package dev.stemma.cli.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a command is called and takes. Its help, its page of the reference and its parser are made from this.
///
/// @param name        the word after `stemma`
/// @param aliases     other words for it
/// @param summary     what it does, in one line
/// @param description more about it, a paragraph each
/// @param operands    the words it takes beside options, in this order
/// @param options     its own options
/// @param examples    command lines and what they do
/// @param lists       whether its report can be had as JSON
public record Shape(
        String name,
        List<String> aliases,
        String summary,
        List<String> description,
        List<Operand> operands,
        List<Option> options,
        List<Example> examples,
        boolean lists) {

    /// A word that is no option.
    ///
    /// @param label as help shows it: `TARGET`
    /// @param count how many there may be
    public record Operand(String label, Count count, String purpose) {}

    /// How often an operand may stand.
    public enum Count {
        ONE,
        AT_MOST_ONE,
        ANY,
        AT_LEAST_ONE
    }

    /// An option.
    ///
    /// @param names all spellings, the one used in messages last
    /// @param value the label of its value; null for a switch
    /// @param many  whether it may be repeated
    public record Option(List<String> names, @Nullable String value, boolean many, String purpose) {
        public Option {
            names = List.copyOf(names);
        }

        /// The label of a value that may be left out where it is `true`.
        public static final String YES_OR_NO = "true|false";

        /// Whether the option alone says `true`.
        public boolean isYesOrNo() {
            return YES_OR_NO.equals(value);
        }

        /// Whether the word is the value of such an option.
        public static boolean isYesOrNo(@Nullable String word) {
            return "true".equals(word) || "false".equals(word);
        }

        /// The spelling used in messages.
        public String name() {
            return names.getLast();
        }
    }

    /// A command line that someone could type.
    public record Example(String line, String purpose) {}

    public static Builder named(String name, String summary) {
        return new Builder(name, summary);
    }

    /// Collects the parts in the order in which help shows them.
    public static final class Builder {
        private final String name;
        private final String summary;
        private final List<String> aliases = new ArrayList<>();
        private final List<String> description = new ArrayList<>();
        private final List<Operand> operands = new ArrayList<>();
        private final List<Option> options = new ArrayList<>();
        private final List<Example> examples = new ArrayList<>();
        private boolean lists;

        private Builder(String name, String summary) {
            this.name = name;
            this.summary = summary;
        }

        public Builder alias(String alias) {
            aliases.add(alias);
            return this;
        }

        public Builder text(String paragraph) {
            description.add(paragraph);
            return this;
        }

        public Builder operand(String label, Count count, String purpose) {
            operands.add(new Operand(label, count, purpose));
            return this;
        }

        /// A switch: `-v, --verbose`.
        public Builder option(String names, String purpose) {
            options.add(new Option(List.of(names.split(", ")), null, false, purpose));
            return this;
        }

        /// An option with a value.
        public Builder option(String names, String value, String purpose) {
            options.add(new Option(List.of(names.split(", ")), value, false, purpose));
            return this;
        }

        /// An option with a value that may be repeated.
        public Builder options(String names, String value, String purpose) {
            options.add(new Option(List.of(names.split(", ")), value, true, purpose));
            return this;
        }

        /// Options that other commands have as well.
        public Builder options(List<Option> others) {
            options.addAll(others);
            return this;
        }

        public Builder example(String line, String purpose) {
            examples.add(new Example(line, purpose));
            return this;
        }

        /// The command lists things, so `--json` works.
        public Builder lists() {
            lists = true;
            return this;
        }

        public Shape build() {
            return new Shape(
                    name,
                    List.copyOf(aliases),
                    summary,
                    List.copyOf(description),
                    List.copyOf(operands),
                    List.copyOf(options),
                    List.copyOf(examples),
                    lists);
        }
    }
}
