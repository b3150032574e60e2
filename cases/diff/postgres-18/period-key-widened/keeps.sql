select s.room, s.at from stays s join rooms r on r.id = s.room;
