-- Many changes of one table are one rebuild.

create table users (
    id integer primary key,
    email text not null default '',
    age integer,
    nick text unique
);
