-- The columns of a key under foreign keys are replaced by one of another name and type.

create table users (
    id bigint generated always as identity primary key,
    name text
);
create table posts (
    id integer primary key,
    author_id bigint not null references users (id)
);
create view by_author as select author_id, count(*) as n from posts join users u on u.id = author_id group by author_id;
