-- A unique constraint over one column goes, one over two comes, one gets other columns.

create table users (
    id integer primary key,
    email text,
    tenant integer,
    login text
);

alter table users add unique (tenant, email);
alter table users add constraint users_login unique (tenant, login);
