insert into cities values ('Bern', 134000);
insert into capitals values ('Paris', 2100000, 'FR');
