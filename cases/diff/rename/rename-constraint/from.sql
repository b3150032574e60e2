create table groups (
    id integer primary key
);

create table users (
    id integer constraint pk primary key,
    name text constraint uq unique,
    age integer constraint ck check (age > 0),
    group_id integer constraint fk references groups,
    span int4range,
    constraint ex exclude using gist (span with &&)
);
