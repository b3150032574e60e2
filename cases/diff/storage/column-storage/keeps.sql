select id, body, picture, title from documents;
