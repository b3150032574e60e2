-- A column with an ICU collation is added; another changes from one ICU collation to another.

create table words (
    id integer primary key,
    word text collate "sv-x-icu",
    other varchar(20) collate "und-x-icu"
);
