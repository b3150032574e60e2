create type mood as enum ('sad', 'ok');
create table users (
    id serial primary key,
    name text not null default 'nobody',
    mood mood default 'ok',
    email varchar(50) unique,
    boss integer references users (id) on delete set null
);
create index users_lower on users (lower(name)) where mood = 'ok';
create view names as select name, count(*) as n from users group by name;
comment on table users is 'people';
