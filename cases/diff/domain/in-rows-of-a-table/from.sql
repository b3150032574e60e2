create domain word as text check (value <> '');
create table pair (id integer, w word);
create table bag (one pair, many pair[]);
