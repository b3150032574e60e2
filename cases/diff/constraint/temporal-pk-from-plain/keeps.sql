select id, valid_at from rooms;
