-- The highest number ever given is kept, though its row is gone.

create table ticket (id integer primary key autoincrement, words text not null);
