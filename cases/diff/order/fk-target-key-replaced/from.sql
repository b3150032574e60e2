create table users (
    id integer unique,
    login text not null
);
create table posts (
    author integer references users (id)
);
