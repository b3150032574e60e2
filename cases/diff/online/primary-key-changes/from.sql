create table orders (id int, line int, primary key (id));
create table item (id int references orders);
