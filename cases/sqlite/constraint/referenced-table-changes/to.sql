-- A table is rebuilt that others refer to: their rows stay.

create table customer (id integer primary key, name text not null);
create table invoice (id integer primary key, customer_id integer references customer (id) on delete cascade);
