select t.id, name, last_value from t, t_id_seq order by id;
