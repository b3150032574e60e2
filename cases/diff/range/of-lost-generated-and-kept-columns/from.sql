create type span as range (subtype = integer);
create table shifts (
    planned span,
    worked span,
    length integer generated always as (upper(worked) - lower(worked)) stored,
    left_over span
);
create view planned as
select planned
from shifts;
