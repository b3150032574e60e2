-- A column changes its collation, under an index and with rows.

create table words (
    id integer primary key,
    word text collate "C",
    plain text
);

create index words_word on words (word);
