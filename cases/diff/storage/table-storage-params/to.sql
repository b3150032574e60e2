-- Storage parameters change: one changes its value, one goes, one comes; toast has its own.

create table events (
    id integer primary key,
    body text
);

alter table events set (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05, toast.autovacuum_enabled = false);
