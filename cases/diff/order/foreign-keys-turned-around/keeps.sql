select a.id, a.b_id, b.id, b.a_id from a, b;
