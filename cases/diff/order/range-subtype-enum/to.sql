-- An enum that is the subtype of a range in use loses a label.

create type grade as enum ('a', 'b', 'c');

create type grades as range (
    subtype = grade
);
create table courses (
    id integer primary key,
    needs grades
);
