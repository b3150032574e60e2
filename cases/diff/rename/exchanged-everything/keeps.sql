select row(p, w, xy) from goods;
