insert into memberships values (1, 10, 100), (2, 10, 101);
