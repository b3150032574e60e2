create function is_ok(a text) returns boolean language sql immutable as $$ select length($1) > 2 $$;

create domain code as text constraint code_ok check (is_ok(value));
create table t (
    id integer primary key,
    code code,
    name text constraint name_ok check (is_ok(name))
);
comment on constraint code_ok on domain code is 'long enough';
