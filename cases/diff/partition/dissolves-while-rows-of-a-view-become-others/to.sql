-- The default partition takes the rows of one that goes when the column has its new type, which is one of the rows of a
-- new view.

create view new_unit as
select 1 as code, 'a'::text as name;
create table reading (
    place int not null,
    unit new_unit
)
partition by range (place);
create table reading_rest partition of reading default;
