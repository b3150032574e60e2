select id, code from documents;
