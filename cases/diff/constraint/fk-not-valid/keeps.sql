select a_id from b;
