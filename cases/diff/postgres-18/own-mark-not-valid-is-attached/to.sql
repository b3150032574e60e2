-- postgres: 18+
-- A table becomes a partition, and has a not-null constraint that was not looked at both from the whole and by itself.

create table whole (a integer, b text) partition by range (a);
create table part partition of whole for values from (1) to (2);
alter table whole add constraint late not null b not valid;
alter table part add constraint late not null b not valid;
