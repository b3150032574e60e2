-- What others refer to is created first, whatever the order of the files.

create table invoice (
    id integer primary key,
    customer_id integer not null references customer (id)
);
create table customer (id integer primary key, name text not null);
