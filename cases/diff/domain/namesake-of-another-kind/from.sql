create domain code as text;
create table t (id integer primary key, a code not null default 'red', b code, c code[]);
