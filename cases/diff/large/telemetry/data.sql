insert into sites values (1, 'roof', '(1,2)');
insert into devices values (1, 1, 'S-1', '{"a": 1}');
insert into sensors values (1, 1, 'celsius');
insert into measurements values (1, 1, '2024-05-01 12:00+00', 20.5), (1, 1, '2023-05-01 12:00+00', 10.5);
