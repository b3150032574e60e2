-- create table note
CREATE TABLE note (
    id integer PRIMARY KEY,
    words text
);
