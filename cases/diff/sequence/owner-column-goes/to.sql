-- The column that owns a sequence goes, but the sequence is to stay for others.

create table a (
    name text
);
create sequence a_id_seq as integer;
