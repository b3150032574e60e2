-- A table gets its first column of any length, and with it options that had no place before.

create table t (
    id integer,
    name text
) with (toast.autovacuum_enabled = false);
