-- Three columns have each other's names; seen from the end nothing but types moved.

create table t (
    a text,
    b date,
    c integer
);
