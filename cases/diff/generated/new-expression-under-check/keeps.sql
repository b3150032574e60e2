select note, kind from delta;
