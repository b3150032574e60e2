select setval('one', 10), setval('two', 20);
