create table t (
    id integer primary key,
    a integer check (a > 0),
    b text
);

create index t_ab on t (a, lower(b)) include (id);
create statistics t_stats on a, b from t;
create view v as select id, b from t where a > 0;
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;
create trigger t_note before update of a, b on t for each row execute function note();
alter table t add foreign key (a) references t (id);
grant select (b) on t to public;
comment on column t.b is 'bee';
