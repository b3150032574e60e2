insert into app.people values (1, 'Ada', 'sad');
insert into app.stays values (5);
