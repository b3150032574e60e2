create table eta (id integer not null, at uuid, constraint pk_6 primary key (id));
create table beta (a integer, b text, d date not null, constraint fk_b foreign key (a) references eta (id)) partition by list (b);
create table beta_k0 (d date not null, b text, a integer);
alter table beta attach partition beta_k0 for values in ('x', 'y');
