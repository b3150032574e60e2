-- A foreign key gets another name while the key that it points at is made again.

create table brand (
    id integer,
    name text,
    primary key (id) include (name)
);
create table item (
    brand integer
);
alter table item add constraint new_name foreign key (brand) references brand (id);
