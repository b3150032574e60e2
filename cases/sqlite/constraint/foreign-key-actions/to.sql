-- What happens to the row that refers.

create table customer (id integer primary key, name text);
create table invoice (id integer primary key, customer_id integer references customer on update cascade on delete set null deferrable initially deferred);
