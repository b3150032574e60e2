select "group", "first name" from "order";
