create type alpha as enum ('high', 'urgent', 'done');
create table beta (
    state text[],
    rank alpha
)
partition by hash (state);
create table job (
    name alpha default 'done'::alpha not null
);
create policy urgent on job for select
using (exists (select 1 from beta o where o.rank >= 'urgent'::alpha));
