-- A column is added that has storage, compression, statistics and options of its own.

create table documents (
    id integer primary key
);

alter table documents add column body text;
alter table documents alter column body set storage external;
alter table documents alter column body set compression pglz;
alter table documents alter column body set statistics 1000;
alter table documents alter column body set (n_distinct = 5);
