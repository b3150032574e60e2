-- A type and a divided table exchange their names, and the table is now divided by a column of that type: a column by
-- which a table is divided cannot come later than the table, so the policy that reads both is made again.

create type beta as enum ('high', 'urgent', 'done');
create table alpha (
    note beta,
    state text[],
    rank beta,
    place point
)
partition by hash (note);
create table job (
    name beta default 'done'::beta not null
);
create policy urgent on job for select
using (exists (select 1 from alpha o where o.place is not null));
