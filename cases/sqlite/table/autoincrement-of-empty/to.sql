-- The same where no row is left.

create table ticket (id integer primary key autoincrement, words text not null);
