select count(*) from p join fk using (id, d);
