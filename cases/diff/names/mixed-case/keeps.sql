select u.id, u.name, "ID", "Users"."Name", "Users".name from users u, "Users";
