create table documents (
    id integer primary key
);
