select a from r;
