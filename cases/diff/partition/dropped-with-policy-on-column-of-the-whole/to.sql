-- A partition goes that has a policy over a column, and the column goes from the whole; another partition stays.

create table alpha (id bigint, at numeric(10,2) not null) partition by range (id);
create table alpha_one partition of alpha for values from (1) to (2);
