select setval('numbers', 12);
