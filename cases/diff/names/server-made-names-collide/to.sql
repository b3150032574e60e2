-- Names that the server would choose are taken already, so it chose others.

create table t_id_seq (
    a integer
);
create table t_pkey (
    a integer
);
create table t (
    id serial primary key,
    a integer unique,
    check (a > 0),
    check (a < 100),
    foreign key (a) references t (id)
);
create index on t (a);
create index on t (a);
create index on t (lower(a::text));
