create table word (
    text text collate "C" primary key,
    german varchar(40) collate "de-x-icu" not null,
    same_as text collate "C" references word,
    other_default text references word
);
