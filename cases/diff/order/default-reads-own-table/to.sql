-- A column's default calls a function with a SQL body that reads the same table.

create table tickets (
    number integer,
    title text
);
create function next_number() returns integer language sql stable
begin atomic
    select coalesce(max(number), 0) + 1 from tickets;
end;
alter table tickets alter column number set default next_number();
