create type lang as enum ('de', 'xx', 'fr');

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
