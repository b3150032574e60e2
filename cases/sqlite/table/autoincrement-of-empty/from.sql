create table ticket (id integer primary key autoincrement, words text);
