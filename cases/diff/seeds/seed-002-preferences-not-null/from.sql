create table users (
    id varchar(255) primary key,
    preferences jsonb default '{}'
);
