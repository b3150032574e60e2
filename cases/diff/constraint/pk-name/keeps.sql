select code from codes;
