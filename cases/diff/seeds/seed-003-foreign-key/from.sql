create table plans (
    code text primary key
);
