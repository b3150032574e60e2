create table t (
    id integer
) with (toast.autovacuum_enabled = false);
