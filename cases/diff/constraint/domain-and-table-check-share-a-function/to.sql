-- A function that a domain's check and a table's check call gets another name for its argument.

create function is_ok(b text) returns boolean language sql immutable as $$ select length($1) > 2 $$;

create domain code as text constraint code_ok check (is_ok(value));
create table t (
    id integer primary key,
    code code,
    name text constraint name_ok check (is_ok(name))
);
comment on constraint code_ok on domain code is 'long enough';
