INSERT INTO kept VALUES (1, ROW(ROW(2, 3)::m)::whole);
