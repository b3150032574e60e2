-- A table that is divided twice becomes a plain one while a view changes whose rows it holds, and which an index of a
-- part reads: the rows are taken over, and down again they come when the parts of the parts stand.

create view currency with (security_barrier) as
select 1 as code, 'a'::text as name;
create table price (
    id int,
    area text not null,
    amount currency
);
