create table settings (
    name text primary key,
    value text
);
create sequence numbers;
