create table kept (
    id integer
);

create type state as enum ('open');
create domain code as text;
create sequence numbers;
create function make() returns bigint language sql as $$ select nextval('numbers') $$;
create table gone (
    id bigint default make(),
    state state,
    code code
);
create view gone_view as select * from gone;
create function gone_rows() returns setof gone language sql as $$ select * from gone $$;
