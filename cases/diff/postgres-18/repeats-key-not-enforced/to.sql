-- postgres: 18+
-- A partition has a key between the same columns as the whole, which is not enforced.

create table gamma (
    at integer primary key
) partition by range (at);
create table gamma_1 partition of gamma for values from (10) to (20);
alter table gamma add constraint itself foreign key (at) references gamma (at);
alter table gamma_1 add constraint again foreign key (at) references gamma (at) on delete cascade not enforced;
