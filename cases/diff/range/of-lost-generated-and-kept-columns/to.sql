-- A range type is made again, while columns of it go, are computed from, are read by a view, and become computed ones.

create type span as range (subtype = integer, multirange_type_name = spans);
create table shifts (
    planned span,
    worked integer generated always as (7) stored,
    length integer
);
create view planned as
select planned
from shifts;
