select straße, "名前" from größe;
