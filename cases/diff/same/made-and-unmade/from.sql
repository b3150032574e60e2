create table t (
    id integer primary key,
    a text
);
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;

alter table t alter column a set default 'x';
