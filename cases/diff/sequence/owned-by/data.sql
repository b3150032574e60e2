select setval('one', 10), setval('two', 20), setval('three', 30);
