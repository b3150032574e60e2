create table reading (id integer) with (fillfactor = 70, autovacuum_enabled = false);
