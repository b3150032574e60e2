create table customer (id integer primary key, name text);
create table invoice (id integer primary key, customer_id integer);
