-- Constraints of every kind have other names.

create table groups (
    id integer primary key
);

create table users (
    id integer constraint users_pk primary key,
    name text constraint users_name_uq unique,
    age integer constraint users_age_ck check (age > 0),
    group_id integer constraint users_group_fk references groups,
    span int4range,
    constraint users_span_ex exclude using gist (span with &&)
);
