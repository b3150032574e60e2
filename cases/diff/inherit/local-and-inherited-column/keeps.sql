select id, note from children;
