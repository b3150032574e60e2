-- Only the body of functions changes.

create function f() returns text language plpgsql as $body$
begin
    -- now with $$ inside
    return '$$two$$';
end;
$body$;
create function g() returns integer language sql as 'select 2';
