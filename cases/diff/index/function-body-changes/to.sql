-- Only the body of the function under an index changes; the index stays.

create table t (
    id integer,
    body text
);

create function first_word(text) returns text language sql immutable as $$ select split_part(trim($1), ' ', 1) $$;

create index t_first on t (first_word(body));
