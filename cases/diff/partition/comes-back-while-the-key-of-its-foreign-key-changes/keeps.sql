select a, b, d from beta;
