create table events (
    id integer primary key,
    body text
);

alter table events set (fillfactor = 90, autovacuum_enabled = false);
