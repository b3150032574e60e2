select id, code from codes;
