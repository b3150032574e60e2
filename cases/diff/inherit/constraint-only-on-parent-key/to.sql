-- Keys, indexes and foreign keys are not inherited; children have their own.

create table parents (
    id integer primary key
);
create table children (
    constraint children_key primary key (id)
) inherits (parents);

create index parents_id on parents (id desc);
alter table children add foreign key (id) references parents (id);
