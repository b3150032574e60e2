select p.id, p.d, r.id from p join r using (id, d) order by p.id, p.d;
