create table codes (
    id bigint primary key,
    code varchar(40),
    rate numeric(10, 4)
);
