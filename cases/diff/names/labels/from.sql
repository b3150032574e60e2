create type odd as enum ('it''s', 'Two Words', 'two words', '');

create table t (
    odd odd default 'it''s',
    many odd[] default '{Two Words,"it''s"}'
);
