select p.id, a.number, c.id, l.label, n.id::integer, e.at, k.ids::text, (select last_value from people_id_seq) as last
from people p join addresses a on a.id = p.id join cats c on c.owner_id = p.id join labels l on l.person_id = p.id
join notes n on n.person_id <> p.id join events e on e.person_id = p.id, keys k;
