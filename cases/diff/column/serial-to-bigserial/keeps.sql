select t.id, name, last_value from tickets t, tickets_id_seq order by id;
