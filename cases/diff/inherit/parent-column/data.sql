insert into capitals (name, country) values ('Paris', 'FR');
