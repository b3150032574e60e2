create table words (
    id integer primary key,
    word text collate "de-x-icu"
);
