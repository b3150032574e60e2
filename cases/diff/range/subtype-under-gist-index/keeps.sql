select id, open from rooms;
