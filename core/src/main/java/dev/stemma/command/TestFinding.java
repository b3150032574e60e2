package dev.stemma.command;

import dev.stemma.revision.Origin;
import dev.stemma.revision.Revision;
import java.util.List;
import java.util.Locale;

/// Something that a test of the revisions has found.
///
/// @param revision the one it is about
/// @param summary  what it is, in one line
/// @param facts    more about it
public record TestFinding(Rule rule, Revision revision, String summary, List<String> facts) {
    public TestFinding {
        facts = List.copyOf(facts);
    }

    /// What to do, in the words of the file that the revision stands in.
    public String advice() {
        return revision.origin().kind() == Origin.Kind.CLASS ? rule.adviceForClass : rule.advice;
    }

    /// What is looked for.
    public enum Rule {
        MISSING_DOWNGRADE(
                "write it, or say why there is none: -- irreversible: REASON",
                "write downgrade(Operations), or say in @RevisionInfo why there is none: irreversible = \"REASON\""),
        EMPTY_DOWNGRADE(
                "write what undoes the upgrade, or say why nothing does: -- irreversible: REASON",
                "write what undoes the upgrade, or say in @RevisionInfo why nothing does: irreversible = \"REASON\""),
        UNFIT_NAME("rename it, or set 'file-name' to the form that your files have"),
        UPGRADE_FAILS("correct it; nothing above it was tested"),
        DOWNGRADE_FAILS("correct the downgrade"),
        DOWNGRADE_DIFFERS("the downgrade must leave the schema as the upgrade found it"),
        SECOND_UPGRADE_FAILS("the downgrade must take away all that the upgrade brings"),
        SECOND_UPGRADE_DIFFERS("the upgrade must do the same whenever it is run"),
        WAY_BACK_DIFFERS("see which downgrade leaves something behind"),
        ORDER_MATTERS("say which line goes first with '-- depends-on: ID' in the other one"),
        NEEDS_ANOTHER_LINE(
                "say what it needs with '-- depends-on: ID'", "say what it needs in @RevisionInfo: dependsOn = \"ID\"");

        private final String advice;
        private final String adviceForClass;

        Rule(String advice) {
            this(advice, advice);
        }

        Rule(String advice, String adviceForClass) {
            this.advice = advice;
            this.adviceForClass = adviceForClass;
        }

        /// The name in reports: `missing-downgrade`.
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
