-- Functions with SQL bodies call each other, in an order against their names.

create function c() returns integer language sql return 1;
create function b() returns integer language sql return c() + 1;
create function a() returns integer language sql
begin atomic
    select b() + c();
end;
