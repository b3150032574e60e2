select key, value from cache;
