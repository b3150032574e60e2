select id, note, own from children;
