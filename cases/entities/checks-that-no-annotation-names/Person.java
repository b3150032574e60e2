package app;

import jakarta.persistence.*;

@Entity
public class Person {
    @Id
    Long id;

    int age;
    Integer height;
}
