/// Turns two catalogs into ordered SQL. First each object's fate is decided, then every fate becomes a node of one
/// graph whose edges are the server's own dependencies on both sides; the sorted graph is written as statements. Pure.
///
/// In the order in which [Planner] goes through it:
///
/// - **Compared.** [Alignment] and [MovedExtensions] take out what follows from who connects, and from extensions.
/// - **Decided.** [Scene] holds both catalogs and what is decided so far. [Fates] decides for what differs,
///   [Disturbance] for what stands on that, [HeldData] for what has rows or values to keep. Where the server has a rule
///   of its own, a class named after the thing says which objects it touches: [MovedMarks], [RepeatedKeys],
///   [RowFunctions], [TypedTables] and their like.
/// - **Ordered.** [PlanGraph] has a [Node] for each fate, edges from [NeedEdges], [FamilyEdges], [KindEdges] and
///   [ForeignKeyEdges], and from [Along] which node is done by the statement of another; [Sorter] sorts it.
/// - **Written.** [GroupWriter] writes a node with those that are done along with it, by means of [Writer] and of the
///   class for each group of kinds ([TableWriter], [ColumnWriter], [ViewWriter] and their like), as a list of [Step].
///   Rows and values are carried over by [RowMover], [Rerouting], [ColumnSwap], [TypeChange] and [Conversions],
///   and given numbers by [Counting] and [FamilyNumbers]; what the server loses meanwhile is in [LostWithOldType]. What
///   a step does to who uses the database say [LockHazards], [ColumnHazards] and [DomainHazards].
/// - **Finished.** [OnlineForm] puts another form in the place of what would block; [Labels] sets commits where the
///   server needs them; [Statements] joins neighbours and names them in the words of [Deeds].
@NullMarked
package dev.stemma.postgres.plan;

import org.jspecify.annotations.NullMarked;
