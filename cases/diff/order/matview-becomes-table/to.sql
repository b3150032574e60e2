-- A materialized view becomes a table of the same name, its index stays in name.

create table base (
    id integer
);

create table m (
    id integer
);

create index m_id on m (id);
