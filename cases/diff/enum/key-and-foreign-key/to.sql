-- An enum loses a label where it is part of a primary key and of a foreign key.

create type lang as enum ('de', 'fr');

create table texts (
    id integer,
    lang lang,
    body text,
    primary key (id, lang)
);
create table notes (
    text_id integer,
    lang lang,
    foreign key (text_id, lang) references texts (id, lang)
);
