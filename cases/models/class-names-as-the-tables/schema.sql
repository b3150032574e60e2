create table people (id integer primary key);
create table order_lines (id integer primary key, people_id integer references people);
