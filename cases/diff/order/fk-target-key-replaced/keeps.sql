select author, login from posts join users on id = author;
