-- Seed 000, step 006: three columns become longer, one of them under an index on an expression.

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

alter table users alter column display_name type varchar(500);
alter table boards alter column title type varchar(500);
alter table generations alter column generator_name type varchar(200);
