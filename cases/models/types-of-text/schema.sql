create table note (
    code char(3) primary key,
    title varchar(80) not null,
    body text,
    free varchar,
    usual varchar(255),
    letter char(1)
);
