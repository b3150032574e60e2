-- A partition is detached for a while to have the name of a not-null constraint from the whole (18), and the key that a
-- foreign key of the whole points at is made again meanwhile.

create table eta (id integer not null, at uuid, constraint pk_6 primary key (id) include (at));
create table beta (a integer, b text, d date not null, constraint fk_b foreign key (a) references eta (id)) partition by list (b);
create table beta_k0 partition of beta for values in ('x', 'y');
