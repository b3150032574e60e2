create table p (id int, d date not null, r text) partition by range (d);
create table pd partition of p default;
