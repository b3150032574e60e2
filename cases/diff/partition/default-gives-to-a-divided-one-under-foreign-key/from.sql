create table p (id int, d int, primary key (id, d)) partition by range (d);
create table pd partition of p default partition by range (id);
create table pda partition of pd for values from (0) to (1000);
create table r (id int, d int, foreign key (id, d) references p);
create index p_d on p (d desc);
