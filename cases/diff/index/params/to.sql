-- Storage parameters of indexes change in place.

create table t (
    id integer primary key,
    tags text[],
    at timestamptz
);
create index t_id on t (id);
create index t_tags on t using gin (tags);
create index t_at on t using brin (at);

alter index t_id set (fillfactor = 50, deduplicate_items = off);
alter index t_tags set (fastupdate = off, gin_pending_list_limit = 256);
alter index t_at set (pages_per_range = 32, autosummarize = on);
