-- An index column gets another collation than its column.

create table words (
    word text,
    other text collate "C"
);

create index words_word on words (word collate "C" text_pattern_ops, other collate "und-x-icu");
