create collation sorted (provider = icu, locale = 'de');

create domain name as text collate sorted;
create table words (
    id integer primary key,
    word text collate sorted,
    other name
);
create index words_word on words (word);
