-- A parser and a template made of the server's own functions.

create schema search;

create text search parser search.mine (
    start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, headline = prsd_headline, lextypes = prsd_lextype);
create text search template search.plain (init = dsimple_init, lexize = dsimple_lexize);
create text search dictionary search.words (template = search.plain, stopwords = 'english', accept = 'false');
create text search configuration search.mine (parser = search.mine);
alter text search configuration search.mine add mapping for word, asciiword with search.words;
comment on text search parser search.mine is 'reads';
comment on text search template search.plain is 'plain';
