-- The owner's own rights are cut down; on another table everything is revoked.

create table a (
    id integer primary key
);
create table b (
    id integer primary key
);
create function f() returns integer language sql as $$ select 1 $$;

revoke insert, update, delete on a from current_user;
revoke all on b from current_user;
revoke all on function f() from current_user, public;
