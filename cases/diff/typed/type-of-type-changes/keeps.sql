select id, mood::text, a, b from diary, plain order by 1;
