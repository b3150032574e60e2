select last_value from a_id_seq;
