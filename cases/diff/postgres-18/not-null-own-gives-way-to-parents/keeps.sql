select a, b from c
