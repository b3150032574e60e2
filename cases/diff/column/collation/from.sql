create table words (
    id integer primary key,
    word text,
    plain text collate "C"
);

create index words_word on words (word);
