create table a (id integer primary key);
create table b (
    id integer primary key,
    plain integer references a,
    everything integer references a match full on update set null on delete set default deferrable initially deferred,
    restricted integer references a on delete restrict,
    late integer references a deferrable
);
alter table b add column unchecked integer;
alter table b add constraint not_valid_yet foreign key (unchecked) references a not valid;
