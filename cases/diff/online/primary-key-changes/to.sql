-- The primary key changes under a foreign key.
create table orders (id int, line int not null, primary key (id, line), unique (id));
create table item (id int, constraint item_id_fkey foreign key (id) references orders (id));
