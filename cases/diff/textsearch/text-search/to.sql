-- Dictionaries and configurations come, go and change.

create text search dictionary words (template = snowball, language = 'german', stopwords = 'german');
create text search configuration mine (copy = simple);
alter text search configuration mine alter mapping for asciiword, word with words, simple;
alter text search configuration mine drop mapping for email;
create text search configuration yours (parser = default);
alter text search configuration yours add mapping for asciiword with simple;
comment on text search configuration mine is 'our way to read';
comment on text search dictionary words is 'stems';
