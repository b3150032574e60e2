create table users (
    id integer primary key,
    display_name varchar(255)
);

create table boards (
    id integer primary key,
    title varchar(255) not null
);

create table generations (
    id integer primary key,
    generator_name varchar(100) not null
);

create index idx_boards_title_search on boards using gin (to_tsvector('english', title));
