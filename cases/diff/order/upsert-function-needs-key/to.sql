-- A function with a SQL body does ON CONFLICT on a key; both are new.

create table counters (
    name text not null,
    n integer
);

alter table counters add constraint counters_name unique (name);
create function count_up(c text) returns void language sql
begin atomic
    insert into counters values (c, 1) on conflict on constraint counters_name do update set n = counters.n + 1;
end;
