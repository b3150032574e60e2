create table users(id INTEGER PRIMARY KEY/* the key */,"email"  TEXT) ;
