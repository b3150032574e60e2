select setval('numbers', 77);
