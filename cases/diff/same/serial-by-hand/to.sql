-- Nothing changes: a serial column is written out as the server understands it.

create sequence t_id_seq as integer;
create table t (
    id integer not null default nextval('t_id_seq') primary key
);
alter sequence t_id_seq owned by t.id;
