create virtual table letters using fts5(subject, body);
