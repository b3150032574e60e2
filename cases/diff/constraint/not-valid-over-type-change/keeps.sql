select a_id, x from b;
