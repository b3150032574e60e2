create table events (
    id integer primary key,
    kind text,
    place text
);

alter table events alter column place set statistics 50;
alter table events alter column place set (n_distinct = 10);
