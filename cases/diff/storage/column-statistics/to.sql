-- The statistics target of columns changes, and their n_distinct options.

create table events (
    id integer primary key,
    kind text,
    place text
);

alter table events alter column kind set statistics 500;
alter table events alter column kind set (n_distinct = -0.5, n_distinct_inherited = 100);
