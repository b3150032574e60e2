-- Partition keys with expressions, operator classes and collations.

create table words (
    word text,
    at timestamptz
) partition by range (lower(word) collate "C" text_pattern_ops, (extract(year from at at time zone 'UTC')));
create table words_a partition of words for values from ('a', minvalue) to ('m', 2024);
create table words_m partition of words for values from ('m', 2024) to (maxvalue, maxvalue);
