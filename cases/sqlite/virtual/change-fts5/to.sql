-- Another way of searching.

create virtual table letters using fts5(subject, body, prefix = '2');
