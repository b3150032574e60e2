-- Numbers are never given twice from now on.

create table ticket (id integer primary key autoincrement, words text);
