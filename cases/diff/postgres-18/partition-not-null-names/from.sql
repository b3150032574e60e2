-- postgres: 18+

create table events (
    id integer constraint id_there not null,
    at date not null
) partition by range (at);
create table events_2024 (
    id integer constraint own_id_there not null,
    at date not null
);
