create table log (words text, at text);
