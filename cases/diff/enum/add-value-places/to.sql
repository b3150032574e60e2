-- Labels are added at the start, in the middle and at the end; several in one place.

create type grade as enum ('a+', 'a', 'b', 'c+', 'c', 'd', 'e');

create table pupils (
    name text,
    grade grade
);
