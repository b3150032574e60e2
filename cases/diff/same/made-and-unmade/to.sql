-- Nothing changes: much is done and undone again on the way.

create table t (
    id integer primary key,
    a text
);
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;

alter table t alter column a set default 'y';
alter table t alter column a set not null;
alter table t alter column a drop not null;
alter table t alter column a type varchar(5);
alter table t alter column a type text;
alter table t add column b integer;
alter table t drop column b;
create index t_a on t (a);
drop index t_a;
alter table t enable row level security;
create policy p on t using (true);
drop policy p on t;
alter table t disable row level security;
create trigger tr before insert on t for each row execute function note();
drop trigger tr on t;
alter table t alter column a set storage external;
alter table t alter column a set storage extended;
alter table t alter column a set statistics 100;
alter table t alter column a set statistics -1;
grant select on t to public;
revoke select on t from public;
comment on table t is 'gone';
comment on table t is null;
alter table t set (fillfactor = 50);
alter table t reset (fillfactor);
alter table t rename column a to z;
alter table t rename column z to a;
alter table t alter column a set default 'x';
