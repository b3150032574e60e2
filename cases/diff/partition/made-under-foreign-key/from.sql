create table p (id int, d date not null, r text, primary key (id, d));
create table fk (id int, d date, foreign key (id, d) references p);
create view pv as select r, count(*) from p group by r;
