-- A foreign key joins integer to bigint; the type of the referring column is corrected.

create table a (
    id bigint primary key
);

create table b (
    a_id bigint references a (id)
);
