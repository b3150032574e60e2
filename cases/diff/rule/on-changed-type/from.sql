create table t (
    id integer primary key,
    x integer
);

create table log (
    x bigint
);
create rule t_log as on update to t where old.x <> new.x do also insert into log values (new.x);
create rule log_t as on delete to log do also update t set x = 0 where x = old.x;
alter table t disable rule t_log;
comment on rule t_log on t is 'writes down';
