-- Labels of enums with quotes, spaces, case and unicode; one is added between them.

create type odd as enum ('it''s', 'back\slash', 'Two Words', 'two words', '', '"quoted"', 'ß✓');

create table t (
    odd odd default 'it''s',
    many odd[] default '{Two Words,"it''s"}'
);
