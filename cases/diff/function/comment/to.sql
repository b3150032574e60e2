-- Comments on overloaded functions come and go.

create function f(integer) returns integer language sql as $$ select 1 $$;
create function f(text) returns integer language sql as $$ select 2 $$;

comment on function f(text) is 'of text';
