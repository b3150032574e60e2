create table p (id int, d int) partition by range (d);
create table pd partition of p default;
