-- Rows keep the number that SQLite gave them.

create table log (words text not null, at text);
