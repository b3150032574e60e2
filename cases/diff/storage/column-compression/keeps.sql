select id, length(body), notes from documents;
