create type mood as enum ('sad', 'ok');
create sequence numbers;
create function make() returns text language sql volatile as $$ select md5(random()::text) $$;
create table t (
    id integer primary key
);
