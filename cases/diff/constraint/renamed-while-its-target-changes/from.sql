create table brand (
    id integer,
    name text,
    primary key (id)
);
create table item (
    brand integer
);
alter table item add constraint old_name foreign key (brand) references brand (id);
