create table gone (
    id integer
);
create function count_gone() returns bigint language sql as $$ select count(*) from gone $$;
