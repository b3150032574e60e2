create table words (
    word text,
    other text collate "C"
);

create index words_word on words (word);
