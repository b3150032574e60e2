create domain tag as text;

create table t (
    id integer primary key,
    tag tag collate "C"
);
