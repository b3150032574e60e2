-- postgres: 18+
create table gamma (
    at integer primary key
) partition by range (at);
create table gamma_1 partition of gamma for values from (10) to (20);
