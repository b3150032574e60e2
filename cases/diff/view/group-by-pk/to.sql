-- A view groups by a primary key, which changes under it.

create table users (
    id integer,
    name text,
    constraint users_key primary key (id)
);

create table posts (
    user_id integer
);
create view counts as
    select u.id, u.name, count(p.user_id) as posts from users u left join posts p on p.user_id = u.id group by u.id;
