-- Parameters said in another order are the same; new things get them in the order in which they were said.
create table reading (id integer) with (autovacuum_enabled = false, fillfactor = 70);
create table archive (id integer) with (fillfactor = 70, autovacuum_enabled = false, autovacuum_vacuum_threshold = 5);
create view recent with (security_barrier = true, check_option = local) as select id from reading where id > 10;
