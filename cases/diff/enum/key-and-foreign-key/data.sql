insert into texts values (1, 'de', 'Hallo'), (1, 'fr', 'Salut');
insert into notes values (1, 'fr');
