create table users (
    id serial primary key,
    login varchar(50) not null unique,
    created_at timestamp default now(),
    profile json
);
create table posts (
    id bigserial primary key,
    user_id integer not null references users (id),
    title varchar(200) not null,
    body text,
    created_at timestamp default now()
);
create index idx_posts_user on posts (user_id);
create table comments (
    id serial primary key,
    post_id bigint not null references posts (id) on delete cascade,
    user_id integer references users (id),
    body varchar(2000) not null
);
create table likes (
    id smallserial primary key,
    post_id bigint references posts (id)
);
create table followers (
    id serial,
    a integer references users (id),
    b integer references users (id)
);
create view feed as
    select p.id, u.login, p.title, p.created_at from posts p join users u on u.id = p.user_id;
