select p.id from p join f using (id, d);
