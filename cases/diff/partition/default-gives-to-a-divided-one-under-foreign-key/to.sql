-- A divided default partition gives rows to a tree of three levels and takes them back, while others refer to them.

create table p (id int, d int, primary key (id, d)) partition by range (d);
create table pd partition of p default partition by range (id);
create table pda partition of pd for values from (0) to (1000);
create table p3 partition of p for values from (0) to (10) partition by list (id);
create table p3a partition of p3 for values in (1) partition by range (d);
create table p3aa partition of p3a for values from (0) to (7);
create table p3ab partition of p3a default;
create table p3b partition of p3 default;
create table r (id int, d int, foreign key (id, d) references p);
create index p_d on p (d desc);
create index p3a_own on p3a (id desc, d);
create unique index p3aa_own on p3aa (d, id);
