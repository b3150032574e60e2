create table a (
    id serial,
    x integer
);
create table b (
    id integer default nextval('a_id_seq')
);
