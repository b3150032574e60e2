insert into größe values ('Bahnhofstraße', '太郎');
