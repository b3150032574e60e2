create table cache (
    key varchar(50) primary key,
    value text,
    old integer
);
