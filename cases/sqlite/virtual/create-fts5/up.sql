-- create table letters
CREATE VIRTUAL TABLE letters USING fts5(subject, body, tokenize = 'porter');
