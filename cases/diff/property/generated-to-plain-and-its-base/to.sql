-- Generated columns become plain ones of another type while the columns they were made from change theirs.

create table t (
    at bigint not null,
    had point,
    text varchar(7),
    id date
);
