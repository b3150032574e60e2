SELECT data FROM delta;
