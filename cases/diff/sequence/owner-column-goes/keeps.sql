select last_value >= 2 from a_id_seq;
