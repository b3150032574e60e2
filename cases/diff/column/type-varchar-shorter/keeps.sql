select id, code, rate::numeric(10, 2) from codes;
