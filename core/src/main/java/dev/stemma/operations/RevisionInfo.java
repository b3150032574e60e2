package dev.stemma.operations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What the header of a SQL revision says, for a class. The values are written as literals, since they are read
/// without running anything.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RevisionInfo {
    /// Its name in the graph.
    String id();

    /// The revisions it follows; none for a base, several for a merge.
    String[] parents() default {};

    /// Names for the branch that begins here.
    String[] labels() default {};

    /// Ids or labels of revisions that must be applied before, although this one does not follow them.
    String[] dependsOn() default {};

    /// What it does, in words.
    String message() default "";

    /// When it was written: `2026-09-01T12:03:01Z`.
    String created() default "";

    /// Why there is no way back, where there is none.
    String irreversible() default "";

    /// How it is put into transactions.
    Transaction transaction() default Transaction.AS_THE_RUN;

    /// How a revision is put into transactions.
    enum Transaction {
        /// As whoever runs it has chosen.
        AS_THE_RUN,
        /// A transaction of its own.
        EACH,
        /// None: each statement stands by itself.
        NONE
    }
}
