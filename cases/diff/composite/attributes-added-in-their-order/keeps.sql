select id, (lives_at).street from customer;
