select what, at from log;
