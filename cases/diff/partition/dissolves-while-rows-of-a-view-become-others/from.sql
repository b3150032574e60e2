create view old_unit as
select 1 as code, 'a'::text as name;
create table reading (
    place int not null,
    unit old_unit
)
partition by range (place);
create table reading_1 partition of reading for values from (1) to (10);
create table reading_rest partition of reading default;
