create table users (
    id varchar(255) primary key,
    email varchar(255) not null
);
