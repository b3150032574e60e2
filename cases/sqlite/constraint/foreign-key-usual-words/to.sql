-- Words that say what holds anyway: nothing to do.

create table customer (id integer primary key, name text);
create table invoice (id integer primary key, customer_id integer references customer (id) on delete no action not deferrable);
