create table users (
    id integer primary key,
    email text
);
CREATE INDEX users_email ON "users"(email) -- by mail
