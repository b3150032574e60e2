create function f() returns text language plpgsql as $$
begin
    return 'one';
end;
$$;
create function g() returns integer language sql as 'select 1';
