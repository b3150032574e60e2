create table t (
    id integer primary key,
    tags text[],
    at timestamptz
);
create index t_id on t (id);
create index t_tags on t using gin (tags);
create index t_at on t using brin (at);

alter index t_id set (fillfactor = 70);
