-- create table copy
CREATE TABLE copy (
    a INT,
    shout
);

-- create table source
CREATE TABLE source (
    a integer,
    b text
);
