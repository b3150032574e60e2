create table brand (
    id bigint primary key
);
create table item (
    name date,
    brand bigint
) partition by range (name);
create table item_rest partition of item default
    partition by list (brand);
create table item_rest_2 partition of item_rest for values in (20, 21);
alter table item add constraint item_brand foreign key (brand) references brand (id);
alter table item_rest_2 add constraint again foreign key (brand) references brand (id) not valid;
