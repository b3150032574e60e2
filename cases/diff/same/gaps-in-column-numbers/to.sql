-- Nothing changes: a column was dropped long ago, so that the others have other numbers inside.

create table t (
    gone text,
    id integer primary key,
    gone_too integer,
    a integer check (a > 0),
    b text
);
alter table t drop column gone;
alter table t drop column gone_too;

create index t_ab on t (a, lower(b)) include (id);
create statistics t_stats on a, b from t;
create view v as select id, b from t where a > 0;
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;
create trigger t_note before update of a, b on t for each row execute function note();
alter table t add foreign key (a) references t (id);
grant select (b) on t to public;
comment on column t.b is 'bee';
