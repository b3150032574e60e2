select t.id, name, s.last_value from tickets t, tickets_id_seq s order by id;
