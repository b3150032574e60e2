-- A child keeps a mark that its parent loses, and the other way round.

create table a (k int, l int not null);
create table b (m int not null) inherits (a);
alter table b alter k set not null;
