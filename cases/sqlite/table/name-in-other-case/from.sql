create table Users (Id integer primary key, EMail text);
