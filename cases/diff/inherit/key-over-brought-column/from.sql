create table parent (id int, kind text);
create table child (id date not null, primary key (id));
