create schema search;

create text search template search.old (lexize = dsimple_lexize);
