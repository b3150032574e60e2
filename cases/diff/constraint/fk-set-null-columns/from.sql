-- postgres: 15+

create table a (
    tenant integer,
    id integer,
    primary key (tenant, id)
);
create table b (
    tenant integer not null,
    a_id integer
);

alter table b add constraint b_a foreign key (tenant, a_id) references a on delete set null;
