create table ticket (id integer primary key, words text);
