-- A configuration of ours is used by a generated column, an index and a view, all new.

create table posts (
    id integer primary key,
    body text
);

create schema search;
create text search configuration search.plain (copy = simple);
alter table posts add column words tsvector generated always as (to_tsvector('search.plain', body)) stored;
create index posts_words on posts using gin (words);
create index posts_body on posts using gin (to_tsvector('search.plain', body));
