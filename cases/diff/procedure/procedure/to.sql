-- A procedure is added, one changes its body, one goes.

create procedure work(n integer) language plpgsql as $$ begin perform n + 1; end; $$;
create procedure swap(inout a integer, inout b integer) language plpgsql security definer set search_path = '' as $$
begin
    a := a + b;
    b := a - b;
    a := a - b;
end;
$$;
comment on procedure swap(integer, integer) is 'exchanges';
