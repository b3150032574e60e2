create table countries (
    code char(3) primary key
);
create table towns (
    id integer primary key,
    country char(3) references countries (code)
);
