-- The key of a divided table changes, and a part is divided whose own part refers to the whole.

create table whole (id integer, r text, primary key (id) include (r)) partition by range (id);
create table one partition of whole for values from (10) to (20);
create table two partition of whole for values from (30) to (35) partition by hash (id);
create table two_1 partition of two for values with (modulus 1, remainder 0);
alter table two_1 add constraint own foreign key (id) references whole (id);
