-- An index over a function of ours; both come together.

create table t (
    id integer,
    body text
);

create function words(text) returns text[] language sql immutable as $$ select string_to_array(lower($1), ' ') $$;
create index t_words on t using gin (words(body));
