insert into live (name) values ('one'), ('two');
insert into archive (title, live) values ('three', 1);
