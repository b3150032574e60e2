select id, note, own from bottom;
