create domain tag as text check (value <> '');

create domain tags as tag[] check (array_length(value, 1) < 10);
create domain few_tags as tags check (array_length(value, 1) < 3);
create table posts (
    tag tag,
    tags tags,
    few few_tags
);
