-- A domain gets another rule and is within rows of a table that columns hold.
create domain word as text check (value <> 'x');
create table pair (id integer, w word);
create table bag (one pair, many pair[]);
