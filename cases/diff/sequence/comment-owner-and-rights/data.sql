select setval('numbers', 42);
