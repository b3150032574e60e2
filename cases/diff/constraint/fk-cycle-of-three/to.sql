-- Three new tables in a ring, each also referring to itself.

create table a (
    id integer primary key,
    other_id integer,
    self_id integer references a (id)
);
create table b (
    id integer primary key,
    other_id integer references a (id),
    self_id integer references b (id)
);
create table c (
    id integer primary key,
    other_id integer references b (id),
    self_id integer references c (id)
);
alter table a add foreign key (other_id) references c (id) deferrable initially deferred;
