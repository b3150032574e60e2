-- A new table with a primary key and a new view that groups by it.

create table users (
    name text,
    id integer primary key
);
create table posts (
    user_id integer references users (id)
);
create view a_counts as select u.id, u.name, count(*) as n from users u join posts p on p.user_id = u.id group by u.id;
