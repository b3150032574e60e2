create table sales (id integer primary key, region text, total numeric);
