INSERT INTO live VALUES (1, 'Ada', 'Lovelace');
INSERT INTO archive VALUES (7, 1);
