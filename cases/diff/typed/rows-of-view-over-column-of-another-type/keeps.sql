select (one).kind from u;
