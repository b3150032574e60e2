create type grade as enum ('a', 'b', 'c', 'x');

create type grades as range (
    subtype = grade
);
create table courses (
    id integer primary key,
    needs grades
);
