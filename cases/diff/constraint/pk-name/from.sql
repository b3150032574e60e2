create table codes (
    code text,
    primary key (code)
);
