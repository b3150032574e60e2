select rowid, words, at from log order by rowid;
