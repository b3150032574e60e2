create table flags (
    id integer primary key,
    kind "char"
);
