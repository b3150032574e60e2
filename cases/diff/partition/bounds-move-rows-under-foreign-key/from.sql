create table p (id int, d date not null, primary key (id, d)) partition by range (d);
create table p1 partition of p for values from ('2020-01-01') to ('2021-01-01');
create table p2 partition of p for values from ('2021-01-01') to ('2022-01-01');
create table f (id int, d date, foreign key (id, d) references p);
